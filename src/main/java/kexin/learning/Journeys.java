package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.InstantColumn;
import kexin.people.Person;

/** What somebody is on the way with: their courses, the one touched last first, and the attempts they have not closed. */
@ApplicationScoped
public class Journeys {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** The course whose page was opened last comes first. */
    public List<Enrolment> of(Person learner) {
        Map<Long, Instant> touched = touched(learner);
        return store
                .createQuery("select e from Enrolment e join fetch e.course where e.person = :learner", Enrolment.class)
                .setParameter("learner", learner)
                .getResultStream()
                .sorted(Comparator.comparing(
                                (Enrolment enrolment) -> touched.getOrDefault(enrolment.id(), enrolment.openedAt()))
                        .reversed())
                .toList();
    }

    /** Begun and not submitted, the latest first. */
    public List<Attempt> open(Person learner) {
        return store
                .createQuery(
                        "select a from Attempt a where a.enrolment.person = :learner and a.submittedAt is null"
                                + " order by a.begunAt desc",
                        Attempt.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    private Map<Long, Instant> touched(Person learner) {
        Map<Long, Instant> touched = new HashMap<>();
        for (Object row : store.createNativeQuery("select s.enrolment_id, max(s.last_at) from seen_page s"
                        + " join enrolment e on e.id = s.enrolment_id where e.person_id = ? group by s.enrolment_id")
                .setParameter(1, learner.id())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            touched.put(((Number) columns[0]).longValue(), InstantColumn.read(columns[1]));
        }
        return touched;
    }
}
