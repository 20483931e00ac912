/** The answer inbox, a decision with its preview and its regrade, and the figures of a course's gaps, as pages. */
package kexin.marking.web;
