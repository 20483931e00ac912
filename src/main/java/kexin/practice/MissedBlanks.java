package kexin.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kexin.Refused;
import kexin.learning.Enrolment;
import kexin.people.Person;

/** The store of missed blanks. */
@ApplicationScoped
public class MissedBlanks {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** Due on this day or before, the longest waiting first. */
    public List<MissedBlank> due(Person learner, LocalDate today) {
        return store
                .createQuery(
                        "select b from MissedBlank b join fetch b.enrolment where b.person = :learner and b.dueOn <= :today"
                                + " order by b.dueOn, b.id",
                        MissedBlank.class)
                .setParameter("learner", learner.id())
                .setParameter("today", today)
                .getResultList();
    }

    /** @throws Refused as unknown, where there is none or it is somebody else's */
    public MissedBlank byId(Person learner, long id) {
        return owned(learner, store.find(MissedBlank.class, id));
    }

    /** The same; from here to the end of the transaction nobody else changes it. */
    MissedBlank lock(Person learner, long id) {
        return owned(learner, store.find(MissedBlank.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static MissedBlank owned(Person learner, MissedBlank blank) {
        if (blank == null || !blank.belongsTo(learner.id())) {
            throw Refused.unknown();
        }
        return blank;
    }

    List<MissedBlank> of(long enrolment, String lesson, Collection<String> gaps) {
        return store
                .createQuery(
                        "select b from MissedBlank b where b.enrolment.id = :enrolment and b.lesson = :lesson"
                                + " and b.gap in :gaps",
                        MissedBlank.class)
                .setParameter("enrolment", enrolment)
                .setParameter("lesson", lesson)
                .setParameter("gaps", gaps)
                .getResultList();
    }

    Enrolment enrolment(long id) {
        return store.find(Enrolment.class, id);
    }

    void add(MissedBlank blank) {
        store.persist(blank);
    }

    void remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            store.createQuery("delete from MissedBlank b where b.id in :ids").setParameter("ids", ids).executeUpdate();
        }
    }
}
