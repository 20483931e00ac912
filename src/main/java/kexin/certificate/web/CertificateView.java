package kexin.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import kexin.certificate.Certificates;
import kexin.people.web.Me;

/** Finds the way from an enrolment to its certificate. */
@Named
@RequestScoped
public class CertificateView {

    @Inject
    private Certificates certificates;

    @Inject
    private Me me;

    private Map<Long, String> serials;

    /** Serial number of the certificate that states a record of this person, whether it counts or not; null for none. */
    public String serialOfRecord(Long person, Long record) {
        if (serials == null) {
            serials = certificates.ofRecords(me.person(), person);
        }
        return serials.get(record);
    }

    /** Serial number of the certificate of an enrolment; null while there is none. */
    public String serial(Long enrolment) {
        return enrolment == null ? null : certificates.serialOf(enrolment).orElse(null);
    }
}
