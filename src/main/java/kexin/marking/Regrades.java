package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kexin.Refused;

/** The store of regrades. */
@ApplicationScoped
public class Regrades {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** @throws Refused as unknown, where there is none or it belongs to another course */
    public Regrade byId(long course, long id) {
        return Optional.ofNullable(store.find(Regrade.class, id))
                .filter(regrade -> regrade.decision().edition().course().id() == course)
                .orElseThrow(Refused::unknown);
    }

    Regrade byId(long id) {
        return store.find(Regrade.class, id);
    }

    Optional<Regrade> after(Decision decision) {
        return store
                .createQuery("select r from Regrade r where r.decision = :decision", Regrade.class)
                .setParameter("decision", decision)
                .getResultStream()
                .findFirst();
    }

    /** Not finished, in the order they were decided. */
    List<Long> open() {
        return store
                .createQuery("select r.id from Regrade r where r.finishedAt is null order by r.id", Long.class)
                .getResultList();
    }

    /** From here to the end of the transaction nobody else goes on with it. */
    Regrade lock(long id) {
        return store.find(Regrade.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Regrade regrade) {
        store.persist(regrade);
    }
}
