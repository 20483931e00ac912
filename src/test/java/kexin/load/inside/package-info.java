/** What is added to a copy of the WAR: fifty learners. */
package kexin.load.inside;
