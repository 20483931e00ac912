package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kexin.course.Course;
import kexin.learning.Overlay;

/** The store of figures over attempts, added up by the database. */
@ApplicationScoped
class Statistics {

    /** A gap is worth what its author gave it; of practice, which is worth nothing, it counts whether it was right. */
    private static final String EARNED = "case when m.worth > 0 then m.points / m.worth"
            + " when m.verdict in ('RIGHT', 'NEAR') then 1.0 else 0.0 end";
    private static final String REST =
            "case when a.total - m.worth > 0 then (a.points - m.points) / (a.total - m.worth) end";

    private static final String ATTEMPTS =
            " from attempt a join edition d on d.id = a.edition_id%s where d.course_id = ? and a.submitted_at is not null%s";

    /** The first that was submitted, of its edition where one is asked for: a try left open at a move is nobody's first. */
    private static final String FIRST = " and not exists (select 1 from attempt b where b.enrolment_id = a.enrolment_id"
            + " and b.lesson = a.lesson and b.submitted_at is not null and b.number < a.number%2$s)%1$s";
    private static final String MARKS = " join mark m on m.attempt_id = a.id and m.key_version = a.key_version";

    private static final String EARNINGS = "select lesson, language, gap, count(*), sum(earned), count(rest),"
            + " sum(case when rest is not null then earned end), sum(case when rest is not null then earned * earned end),"
            + " sum(rest), sum(rest * rest), sum(earned * rest) from (select a.lesson, a.language, m.gap, " + EARNED
            + " as earned, " + REST + " as rest" + ATTEMPTS.formatted(MARKS, FIRST)
            + ") of_each group by lesson, language, gap";

    private static final String TRIES = "select lesson, language, gap, count(*), avg(cast(try_number as double precision))"
            + " from (select a.enrolment_id, a.lesson, a.language, m.gap, min(a.number) as try_number"
            + ATTEMPTS.formatted(MARKS, " and m.verdict in ('RIGHT', 'NEAR')%s")
            + " group by a.enrolment_id, a.lesson, a.language, m.gap) of_each group by lesson, language, gap";

    private static final String SECONDS = "select lesson, language, gap, count(*),"
            + " percentile_cont(0.5) within group (order by took) from (select a.lesson, a.language, n.gap,"
            + " extract(epoch from n.saved_at) - extract(epoch from coalesce(lag(n.saved_at) over"
            + " (partition by n.attempt_id order by n.saved_at, n.gap), a.begun_at)) as took"
            + ATTEMPTS.formatted(" join answer n on n.attempt_id = a.id and n.language = a.language", FIRST)
            + ") of_each group by lesson, language, gap";

    private static final String QUIZZES = "select lesson, language, '', count(*),"
            + " percentile_cont(0.5) within group (order by took) from (select a.lesson, a.language,"
            + " extract(epoch from a.submitted_at) - extract(epoch from a.begun_at) as took"
            + ATTEMPTS.formatted("", FIRST) + ") of_each group by lesson, language";

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /**
     * What first tries earn at a gap.
     *
     * @param answers how many there are
     * @param earned shares of its points, added up
     * @param withRest these beside the shares that the rest of the quiz earned, where there is a rest
     */
    record Earnings(long answers, double earned, Sums withRest) {}

    /** An average or a median, and of how many. */
    record Middle(long answers, double value) {}

    Map<Overlay.Place, Earnings> earnings(Course course, Slice slice) {
        return read(EARNINGS, course, slice, row -> new Earnings(
                whole(row[3]),
                number(row[4]),
                new Sums(whole(row[5]), number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]))));
    }

    /** In which try it was right first, on average, among those who got it right. */
    Map<Overlay.Place, Middle> tries(Course course, Slice slice) {
        return read(TRIES, course, slice, Statistics::middle);
    }

    /** Median seconds from save to save, in first tries. */
    Map<Overlay.Place, Middle> seconds(Course course, Slice slice) {
        return read(SECONDS, course, slice, Statistics::middle);
    }

    /** Median seconds of a whole first try; the gap of its place is empty. */
    Map<Overlay.Place, Middle> quizzes(Course course, Slice slice) {
        return read(QUIZZES, course, slice, Statistics::middle);
    }

    private <T> Map<Overlay.Place, T> read(String sql, Course course, Slice slice, Function<Object[], T> figure) {
        Query query = store.createNativeQuery(sql.formatted(slice.sql(), slice.sameEdition())).setParameter(1, course.id());
        List<Object> values = slice.values();
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 2, values.get(place));
        }
        Map<Overlay.Place, T> figures = new HashMap<>();
        for (Object one : query.getResultList()) {
            Object[] row = (Object[]) one;
            figures.put(new Overlay.Place((String) row[0], (String) row[1], (String) row[2]), figure.apply(row));
        }
        return figures;
    }

    private static Middle middle(Object[] row) {
        return new Middle(whole(row[3]), number(row[4]));
    }

    private static long whole(Object column) {
        return ((Number) column).longValue();
    }

    /** A sum of nothing is null to a database. */
    private static double number(Object column) {
        return column == null ? 0 : ((Number) column).doubleValue();
    }
}
