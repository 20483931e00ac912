/**
 * Certificates: what one says, drawing it, issuing it once for a completion, keeping its bytes, and taking them to their
 * owner by letter (decision 0018). The only room beneath it, {@code print}, is the only one that knows PDFBox. Refuses
 * whoever asks for another's certificate, as if it did not exist.
 */
package kexin.certificate;
