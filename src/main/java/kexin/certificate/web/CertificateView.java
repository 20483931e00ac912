package kexin.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kexin.certificate.Certificates;

/** Finds the way from an enrolment to its certificate. */
@Named
@RequestScoped
public class CertificateView {

    @Inject
    private Certificates certificates;

    /** Serial number of the certificate of an enrolment; null while there is none. */
    public String serial(Long enrolment) {
        return enrolment == null ? null : certificates.serialOf(enrolment).orElse(null);
    }
}
