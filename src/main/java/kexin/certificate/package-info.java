/**
 * Certificates: what one says, drawing it, issuing it once for a completion and keeping its bytes. The only room beneath
 * it, {@code print}, is the only one that knows PDFBox. Refuses whoever asks for another's certificate, as if it did not
 * exist.
 */
package kexin.certificate;
