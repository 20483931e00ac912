package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of completion records. */
@ApplicationScoped
public class Completions {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** Puts it on record as the one that counts, in place of the one it supersedes, if any. */
    void add(CompletionRecord record) {
        store.persist(record);
        CurrentRecord current = store.find(CurrentRecord.class, record.enrolment(), LockModeType.PESSIMISTIC_WRITE);
        if (current == null) {
            store.persist(new CurrentRecord(record));
        } else {
            current.moveTo(record);
        }
    }

    /** The record of this enrolment that counts today; none where it is not completed, or not any more. */
    public Optional<CompletionRecord> of(long enrolment) {
        return latest(enrolment).filter(CompletionRecord::counts);
    }

    /** Also one that only says that an earlier one does not count any more. */
    Optional<CompletionRecord> latest(long enrolment) {
        return Optional.ofNullable(store.find(CurrentRecord.class, enrolment)).map(CurrentRecord::record);
    }

    /** The records of this person that count today. */
    List<CompletionRecord> current(long person) {
        return store
                .createQuery(
                        "select c.record from CurrentRecord c where c.record.person = :person and c.record.cause <> :revoked"
                                + " order by c.record.id",
                        CompletionRecord.class)
                .setParameter("person", person)
                .setParameter("revoked", CompletionRecord.Cause.REVOKED)
                .getResultList();
    }
}
