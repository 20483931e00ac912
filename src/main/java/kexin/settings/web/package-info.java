/** The settings' door: what an administrator sets, and what the operation has set already. */
package kexin.settings.web;
