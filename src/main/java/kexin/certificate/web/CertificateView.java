package kexin.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kexin.certificate.Certificates;
import kexin.certificate.Outdated;
import kexin.faces.Figures;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** Finds the way from an enrolment to its certificate. */
@Named
@RequestScoped
public class CertificateView {

    @Inject
    private Certificates certificates;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    @Inject
    private Figures figures;

    private Map<Long, String> serials;
    private List<Told> outdated;

    /** What became of a certificate, and where to look further. */
    public record Told(String words, String address, String link) {}

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

    /** Of certificates whose number begins so, what took the place of those that do not count any more. */
    public List<Told> outdated(String beginning) {
        if (outdated == null) {
            outdated = beginning.isEmpty()
                    ? List.of()
                    : certificates.outdated(me.person(), beginning).stream().map(this::told).toList();
        }
        return outdated;
    }

    private Told told(Outdated old) {
        String day = figures.day(old.at());
        if (old.isReplaced()) {
            String why = tongue.say("certificate.outdated.by." + old.cause());
            return new Told(tongue.say("certificate.outdated.replaced", old.serial(), old.current(), why, day),
                    "/records?certificate=" + old.current(), tongue.say("certificate.outdated.current"));
        }
        return new Told(tongue.say("certificate.outdated.revoked", old.serial(), day),
                "/records/people/" + old.person(), tongue.say("certificate.outdated.history"));
    }
}
