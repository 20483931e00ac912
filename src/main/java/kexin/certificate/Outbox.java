package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The store of letters that have not gone out. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    void add(CertificateLetter letter) {
        store.persist(letter);
    }

    /** The one that has been due the longest; nobody else takes it to the end of the transaction. */
    Optional<CertificateLetter> holdDue(Instant now) {
        return store.createQuery(
                        "select l.id from CertificateLetter l where l.givenUp = false and l.dueAt <= :now order by l.dueAt, l.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> store.find(CertificateLetter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(letter -> letter.isDue(now));
    }

    CertificateLetter byId(long id) {
        return store.find(CertificateLetter.class, id);
    }

    void remove(CertificateLetter letter) {
        store.remove(letter);
    }

    long count(boolean givenUp) {
        return store.createQuery("select count(l) from CertificateLetter l where l.givenUp = :givenUp", Long.class)
                .setParameter("givenUp", givenUp)
                .getSingleResult();
    }

    /** Of those that failed, the one that did so last. */
    Optional<CertificateLetter> latestFailed() {
        return store.createQuery(
                        "select l from CertificateLetter l where l.failedAt is not null order by l.failedAt desc, l.id desc",
                        CertificateLetter.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
