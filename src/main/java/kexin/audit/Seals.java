package kexin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The store of seals. */
@ApplicationScoped
public class Seals {

    /**
     * Ids are given out in blocks and in no strict order; a line that is still on its way when one with an id so much higher
     * is sealed waits for the next check of the whole chain.
     */
    private static final long REACH = 100_000;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** To the end of the transaction nobody else seals. */
    void hold() {
        store.find(DeedSeal.class, DeedSeal.BEGINNING, LockModeType.PESSIMISTIC_WRITE);
    }

    DeedSeal beginning() {
        return store.find(DeedSeal.class, DeedSeal.BEGINNING);
    }

    DeedSeal last() {
        return store.createQuery("select s from DeedSeal s order by s.number desc", DeedSeal.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    void add(DeedSeal seal) {
        store.persist(seal);
    }

    /** Lines without a seal, by their ids; of the whole trail, or only near the end, which is quick. */
    List<DeedRecord> unsealed(boolean whole, int most) {
        return store.createQuery(
                        "select t from DeedRecord t where t.id >= :first"
                                + " and not exists (select s.number from DeedSeal s where s.deed = t) order by t.id",
                        DeedRecord.class)
                .setParameter("first", whole ? 0 : highest() - REACH)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next ones with their lines, in the order they were sealed in. */
    List<DeedSeal> after(long number, int most) {
        List<DeedSeal> seals = store.createQuery(
                        "select s from DeedSeal s join fetch s.deed where s.number > :number order by s.number",
                        DeedSeal.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
        return seals;
    }

    private long highest() {
        Long highest = store.createQuery("select max(s.deed.id) from DeedSeal s", Long.class).getSingleResult();
        return highest == null ? 0 : highest;
    }
}
