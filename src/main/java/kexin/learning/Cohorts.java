package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.course.Course;
import kexin.course.Edition;

/** The store of who learns which edition of a course. */
@ApplicationScoped
public class Cohorts {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** How many an edition has. */
    public record Size(long underWay, long completed) {

        public static final Size NONE = new Size(0, 0);
    }

    /** Number of the edition to its learners; editions without any are missing. */
    public Map<Integer, Size> sizes(Course course) {
        Map<Integer, Size> sizes = new HashMap<>();
        for (Object row : store.createNativeQuery("select d.number, count(*) - count(e.completed_at), count(e.completed_at)"
                        + " from enrolment e join edition d on d.id = e.edition_id where e.course_id = ? group by d.number")
                .setParameter(1, course.id())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            sizes.put(number(columns[0]).intValue(),
                    new Size(number(columns[1]).longValue(), number(columns[2]).longValue()));
        }
        return sizes;
    }

    /** Those under way on an earlier edition than the latest, by edition and name. */
    public List<Enrolment> behind(Edition latest) {
        return store
                .createQuery(
                        "select e from Enrolment e join fetch e.person where e.course = :course and e.completedAt is null"
                                + " and e.edition.number < :number order by e.edition.number, e.person.sortName, e.id",
                        Enrolment.class)
                .setParameter("course", latest.course())
                .setParameter("number", latest.number())
                .getResultList();
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
