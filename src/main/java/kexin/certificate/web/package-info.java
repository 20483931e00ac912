/** The certificate's door: the PDF by its serial number. */
package kexin.certificate.web;
