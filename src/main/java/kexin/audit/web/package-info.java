/** The audit's door: both trails as pages, worded in the reader's language, and as CSV. */
package kexin.audit.web;
