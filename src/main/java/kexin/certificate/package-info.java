/**
 * Certificates: what one says, and how it is set, sealed and printed for good. The same words on the same theme are the
 * same bytes. PDFBox and its fonts are known here and nowhere else.
 */
package kexin.certificate;
