package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kexin.Refused;
import kexin.completion.CompletionRecord;
import kexin.people.Person;
import kexin.people.Role;

/** The store of certificates. */
@ApplicationScoped
public class Certificates {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    void add(Certificate certificate) {
        store.persist(certificate);
    }

    /** @throws Refused as unknown, unless it is the reader's own or the reader keeps the records */
    public Certificate bySerial(Person reader, String serial) {
        return store
                .createQuery("select c from Certificate c where c.serial = :serial", Certificate.class)
                .setParameter("serial", serial)
                .getResultStream()
                .filter(certificate -> certificate.person() == reader.id() || reader.is(Role.HR))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    /** A serial number and the record that its certificate states. */
    public record Held(String serial, CompletionRecord record) {}

    /** What this person holds today, the newest first, without the PDFs; superseded ones are left out. */
    public List<Held> of(Person holder) {
        return store
                .createQuery(
                        "select new kexin.certificate.Certificates.Held(c.serial, c.record) from Certificate c,"
                                + " CurrentRecord n where n.record = c.record and c.person = :holder order by c.issuedAt desc, c.id desc",
                        Held.class)
                .setParameter("holder", holder.id())
                .getResultList();
    }

    /** Record to serial number, of all that were ever issued to this person. */
    public Map<Long, String> ofRecords(Person officer, long holder) {
        officer.must(Role.HR);
        return store
                .createQuery("select c.record.id, c.serial from Certificate c where c.person = :holder", Object[].class)
                .setParameter("holder", holder)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Serial number of the certificate for this enrolment that counts today. */
    public Optional<String> serialOf(long enrolment) {
        return store
                .createQuery(
                        "select c.serial from Certificate c, CurrentRecord n where n.record = c.record"
                                + " and n.enrolment = :enrolment",
                        String.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }
}
