package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kexin.Refused;
import kexin.completion.CompletionRecord;
import kexin.completion.CompletionRecord.Cause;
import kexin.people.Person;
import kexin.people.Role;

/** The store of certificates. */
@ApplicationScoped
public class Certificates {

    private static final int MOST_OUTDATED = 5;

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

    /** Certificates whose number begins so and which do not count any more; the first few. */
    public List<Outdated> outdated(Person officer, String beginning) {
        officer.must(Role.HR);
        return store
                .createQuery(
                        "select c.serial, c.person, l.cause, l.recordedAt, n.enrolment, n.record.recordedAt"
                                + " from Certificate c, CompletionRecord l, CurrentRecord n where l.superseded = c.record"
                                + " and n.enrolment = l.enrolment and c.serial like :beginning escape '!' order by c.serial",
                        Object[].class)
                .setParameter("beginning", beginning.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(MOST_OUTDATED)
                .getResultStream()
                .map(this::outdated)
                .toList();
    }

    private Outdated outdated(Object... row) {
        Optional<String> current = serialOf((Long) row[4]);
        Instant at = (Instant) (current.isPresent() ? row[3] : row[5]);
        return new Outdated((String) row[0], current.orElse(null), (Cause) row[2], at, (Long) row[1]);
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
