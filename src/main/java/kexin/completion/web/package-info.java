/** The records' door: the register as a table, as files and summed up, and one person's history. */
package kexin.completion.web;
