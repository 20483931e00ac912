/** The installation itself: what it runs on, its backup, and the way back from one. */
package kexin.upkeep;
