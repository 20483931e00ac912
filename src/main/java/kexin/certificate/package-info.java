/**
 * Certificates: what one says, and how it is set and sealed for good. The same words on the same theme are the same
 * bytes.
 */
package kexin.certificate;
