package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kexin.course.Course;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.learning.Overlay;
import kexin.learning.Overlays;

/**
 * The store of decisions. What holds in an edition is kept in memory, since every submission asks for it, and is read
 * anew once a decision is committed. That is enough for one node: a second one would have to hear of it, by a message or
 * by asking for the course's latest version before it marks.
 */
@ApplicationScoped
public class Decisions implements Overlays {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private Editions editions;

    private final Map<Long, Overlay> overlays = new ConcurrentHashMap<>();

    @Override
    public Overlay of(Edition edition) {
        Overlay known = overlays.get(edition.id());
        return known != null ? known : overlays.computeIfAbsent(edition.id(), first -> standing(edition).overlay());
    }

    /** What holds in this edition. */
    Standing standing(Edition edition) {
        return Standing.of(editions.text(edition), of(edition.course()));
    }

    /** What would hold with one more. */
    Standing standing(Edition edition, Decision next) {
        List<Decision> decisions = new ArrayList<>(of(edition.course()));
        decisions.add(next);
        return Standing.of(editions.text(edition), decisions);
    }

    /** In the order they were taken. */
    List<Decision> of(Course course) {
        return store
                .createQuery("select d from Decision d where d.course = :course order by d.version", Decision.class)
                .setParameter("course", course.id())
                .getResultList();
    }

    /** The version that the next decision about this course gets. */
    int next(Course course) {
        Integer latest = store
                .createQuery("select max(d.version) from Decision d where d.course = :course", Integer.class)
                .setParameter("course", course.id())
                .getSingleResult();
        return latest == null ? 1 : latest + 1;
    }

    /** To the end of the transaction nobody else decides about this course. */
    void hold(Course course) {
        store.find(Course.class, course.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Decision decision) {
        store.persist(decision);
    }

    /** Called once a decision is committed, and not before: what is read then is what holds. */
    void forget() {
        overlays.clear();
    }
}
