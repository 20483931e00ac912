package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kexin.course.Course;
import kexin.course.Edition;
import kexin.learning.Paper.Answered;
import kexin.learning.Progress.Passed;
import kexin.quiz.cloze.Verdict;

/** The marked attempts of a quiz that count, read as rows: a few hundred at a time, however many there are. */
@ApplicationScoped
public class Papers {

    private static final int CHUNK = 500;

    private static final String WHICH =
            " from attempt a where a.edition_id = ? and a.lesson = ? and a.language = ? and a.lapsed_from is null";

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** A passed attempt and its points. */
    public record Pass(long attempt, double points) {}

    /** Enrolment to its passed attempts at this lesson, in whatever language and edition; who has none is missing. */
    public Map<Long, List<Pass>> passes(Collection<Long> enrolments, String lesson) {
        Map<Long, List<Pass>> passes = new HashMap<>();
        for (List<Long> some : Chunks.of(enrolments, CHUNK)) {
            store.createQuery(
                            "select a.enrolment.id, a.id, a.points from Attempt a where a.enrolment.id in :enrolments"
                                    + " and a.lesson = :lesson and a.passed = true and a.lapsedFrom is null",
                            Object[].class)
                    .setParameter("enrolments", some)
                    .setParameter("lesson", lesson)
                    .getResultStream()
                    .forEach(row -> passes.computeIfAbsent((Long) row[0], first -> new ArrayList<>())
                            .add(new Pass((Long) row[1], (Double) row[2])));
        }
        return passes;
    }

    /** What each of these enrolments has read and passed, in two queries for some hundreds of them; without their place. */
    public Map<Long, Progress> progress(Collection<Long> enrolments) {
        Map<Long, Progress> progress = new HashMap<>();
        for (List<Long> some : Chunks.of(enrolments, CHUNK)) {
            Map<Long, Set<String>> read = read(some);
            Map<Long, Map<String, Passed>> best = best(some);
            some.forEach(id -> progress.put(
                    id, new Progress(read.getOrDefault(id, Set.of()), null, best.getOrDefault(id, Map.of()))));
        }
        return progress;
    }

    private Map<Long, Set<String>> read(List<Long> enrolments) {
        String ids = enrolments.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Map<Long, Set<String>> read = new HashMap<>();
        for (Object row : store.createNativeQuery("select enrolment_id, page from seen_page where read_at is not null"
                        + " and enrolment_id in (" + ids + ")")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            read.computeIfAbsent(((Number) columns[0]).longValue(), first -> new HashSet<>()).add((String) columns[1]);
        }
        return read;
    }

    private Map<Long, Map<String, Passed>> best(List<Long> enrolments) {
        Map<Long, Map<String, Passed>> best = new HashMap<>();
        store.createQuery(
                        "select a.enrolment.id, a.lesson, max(a.points), max(a.total) from Attempt a"
                                + " where a.enrolment.id in :enrolments and a.passed = true and a.lapsedFrom is null"
                                + " group by a.enrolment.id, a.lesson",
                        Object[].class)
                .setParameter("enrolments", enrolments)
                .getResultStream()
                .forEach(row -> best.computeIfAbsent((Long) row[0], first -> new HashMap<>())
                        .put((String) row[1], new Passed((Double) row[2], (Double) row[3])));
        return best;
    }

    /** Enrolments in a course with an open try at this lesson: each may be being marked at this very moment. */
    public List<Long> open(Course course, String lesson) {
        return store.createQuery(
                        "select distinct a.enrolment.id from Attempt a where a.enrolment.course = :course"
                                + " and a.lesson = :lesson and a.submittedAt is null order by a.enrolment.id",
                        Long.class)
                .setParameter("course", course)
                .setParameter("lesson", lesson)
                .getResultList();
    }

    /** Every one of them, the first begun first. */
    public void each(Edition edition, String lesson, String language, Consumer<Paper> reader) {
        long last = 0;
        List<Long> chunk;
        do {
            chunk = ids(edition, lesson, language, last);
            if (!chunk.isEmpty()) {
                long from = last;
                last = chunk.get(chunk.size() - 1);
                read(edition, lesson, language, from, last).forEach(reader);
            }
        } while (chunk.size() == CHUNK);
    }

    private List<Long> ids(Edition edition, String lesson, String language, long after) {
        List<?> ids = store.createNativeQuery("select a.id" + WHICH + " and a.id > ? order by a.id limit " + CHUNK)
                .setParameter(1, edition.id())
                .setParameter(2, lesson)
                .setParameter(3, language)
                .setParameter(4, after)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private List<Paper> read(Edition edition, String lesson, String language, long after, long to) {
        List<?> rows = store.createNativeQuery("select a.id, a.enrolment_id, a.seed, a.points, a.passed, m.gap, m.typed,"
                        + " m.verdict, m.points" + WHICH.replace(" where", " join mark m on m.attempt_id = a.id"
                                + " and m.key_version = a.key_version where")
                        + " and a.id > ? and a.id <= ? order by a.id, m.place")
                .setParameter(1, edition.id())
                .setParameter(2, lesson)
                .setParameter(3, language)
                .setParameter(4, after)
                .setParameter(5, to)
                .getResultList();
        List<Paper> papers = new ArrayList<>();
        List<Object[]> one = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if (!one.isEmpty() && !one.get(0)[0].equals(columns[0])) {
                papers.add(paper(one));
                one.clear();
            }
            one.add(columns);
        }
        if (!one.isEmpty()) {
            papers.add(paper(one));
        }
        return papers;
    }

    private static Paper paper(List<Object[]> rows) {
        Object[] first = rows.get(0);
        return new Paper(
                ((Number) first[0]).longValue(),
                ((Number) first[1]).longValue(),
                ((Number) first[2]).longValue(),
                ((Number) first[3]).doubleValue(),
                (Boolean) first[4],
                rows.stream()
                        .map(row -> new Answered(
                                (String) row[5],
                                (String) row[6],
                                Verdict.valueOf((String) row[7]),
                                ((Number) row[8]).doubleValue()))
                        .toList());
    }
}
