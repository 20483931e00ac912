package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import kexin.InstantColumn;
import kexin.course.Course;
import kexin.learning.Overlay;

/** The store of what was typed and marked wrong, as it counts today. */
@ApplicationScoped
public class RefusedAnswers {

    private static final String SELECT = "select a.edition_id, a.lesson, a.language, m.gap, m.typed, a.person_id, count(*),"
            + " max(a.submitted_at) from attempt a join edition d on d.id = a.edition_id"
            + " join mark m on m.attempt_id = a.id and m.key_version = a.key_version"
            + " where d.course_id = ? and m.verdict = 'WRONG' and m.typed <> ''";
    private static final String GROUP = " group by a.edition_id, a.lesson, a.language, m.gap, m.typed, a.person_id";

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /**
     * What somebody typed into a gap, in this very spelling.
     *
     * @param edition id of the edition whose key refused it
     * @param times in how many attempts
     * @param last when the latest of them was submitted
     */
    record Line(long edition, Overlay.Place place, String typed, long person, long times, Instant last) {}

    List<Line> of(Course course, Slice slice) {
        Query query = store.createNativeQuery(SELECT + slice.sql() + GROUP).setParameter(1, course.id());
        for (int place = 0; place < slice.values().size(); place++) {
            query.setParameter(place + 2, slice.values().get(place));
        }
        return ((List<?>) query.getResultList()).stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                ((Number) row[0]).longValue(),
                new Overlay.Place((String) row[1], (String) row[2], (String) row[3]),
                (String) row[4],
                ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue(),
                InstantColumn.read(row[7]));
    }
}
