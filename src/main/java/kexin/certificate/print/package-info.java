/**
 * The print shop: words fitted to a width, set in the face that has each character, and printed on one sheet that
 * lasts (PDF/A-2a), is read aloud in order (PDF/UA-1) and is searched. Knows nothing of certificates; PDFBox is known
 * here and nowhere else.
 */
package kexin.certificate.print;
