/** The records' door: the register as a table and as CSV. */
package kexin.completion.web;
