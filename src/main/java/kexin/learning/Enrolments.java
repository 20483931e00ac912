package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kexin.InstantColumn;
import kexin.Refused;
import kexin.people.Person;

/**
 * The store of enrolments, of the pages seen and of the attempts; what is typed into these is in {@link Answers}. A page
 * turned is written by one update and, the first time, one insert: no entity is loaded for it.
 */
@ApplicationScoped
public class Enrolments {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** Pages, the one opened last first, then the lessons whose quiz was passed, the best attempt last. */
    private static final String PROGRESS = "select page, cast(null as double precision), cast(null as double precision),"
            + " last_at from seen_page where enrolment_id = ?"
            + " union all select lesson, points, total, submitted_at from attempt where enrolment_id = ? and passed = true"
            + " order by 2, 4 desc";

    private final Map<Taking, Long> known = new ConcurrentHashMap<>();

    /** Somebody and the address of a course. */
    private record Taking(long person, String course) {}

    /** Asked with every page. An enrolment never goes, so its id needs a query only until it is known. */
    public Optional<Enrolment> find(Person learner, String course) {
        Taking taking = new Taking(learner.id(), course);
        return Optional.ofNullable(known.get(taking))
                .map(id -> store.find(Enrolment.class, id))
                .or(() -> search(learner, course));
    }

    /** @throws Refused as unknown, where there is none or it is somebody else's */
    public Enrolment byId(Person learner, long id) {
        Enrolment enrolment = store.find(Enrolment.class, id);
        if (enrolment == null) {
            throw Refused.unknown();
        }
        enrolment.mustBelongTo(learner);
        return enrolment;
    }

    public List<Enrolment> of(Person learner) {
        return store
                .createQuery("select e from Enrolment e where e.person = :learner order by e.openedAt", Enrolment.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** In one query, since every page of a lesson asks, and what costs is the asking. */
    public Progress progress(Enrolment enrolment) {
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Progress.Passed> best = new LinkedHashMap<>();
        for (Object row : store.createNativeQuery(PROGRESS)
                .setParameter(1, enrolment.id())
                .setParameter(2, enrolment.id())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            if (columns[1] == null) {
                seen.add((String) columns[0]);
            } else {
                best.put((String) columns[0], passed(columns));
            }
        }
        return new Progress(seen, seen.stream().findFirst().orElse(null), best);
    }

    private static Progress.Passed passed(Object[] columns) {
        return new Progress.Passed(((Number) columns[1]).doubleValue(), ((Number) columns[2]).doubleValue());
    }

    /** @throws Refused as unknown, where there is none or it is somebody else's */
    public Attempt attempt(Person learner, long id) {
        Attempt attempt = store.find(Attempt.class, id);
        if (attempt == null) {
            throw Refused.unknown();
        }
        attempt.mustBelongTo(learner);
        return attempt;
    }

    /** The newest attempt at this lesson's quiz. */
    public Optional<Attempt> latest(Enrolment enrolment, String lesson) {
        return store
                .createQuery(
                        "select a from Attempt a where a.enrolment = :enrolment and a.lesson = :lesson"
                                + " order by a.number desc",
                        Attempt.class)
                .setParameter("enrolment", enrolment)
                .setParameter("lesson", lesson)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When the last of the pages seen was opened for the first time; empty where none was. */
    Optional<Instant> lastNews(Enrolment enrolment) {
        Object last = store.createNativeQuery("select max(first_at) from seen_page where enrolment_id = ?")
                .setParameter(1, enrolment.id())
                .getSingleResult();
        return Optional.ofNullable(InstantColumn.read(last));
    }

    /** From here to the end of the transaction nobody else changes this enrolment. */
    Enrolment lock(Enrolment enrolment) {
        return store.find(Enrolment.class, enrolment.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** From here to the end of the transaction no answer is saved into this attempt by anybody else. */
    Attempt lock(Attempt attempt) {
        return store.find(Attempt.class, attempt.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return whether the page was opened for the first time */
    boolean see(Enrolment enrolment, String page, Instant now) {
        boolean again = write(
                        "update seen_page set last_at = ? where enrolment_id = ? and page = ?",
                        Timestamp.from(now),
                        enrolment.id(),
                        page)
                == 1;
        if (!again) {
            write(
                    "insert into seen_page (enrolment_id, page, first_at, last_at) values (?, ?, ?, ?)",
                    enrolment.id(),
                    page,
                    Timestamp.from(now),
                    Timestamp.from(now));
        }
        return !again;
    }

    void add(Enrolment enrolment) {
        store.persist(enrolment);
    }

    void add(Attempt attempt) {
        store.persist(attempt);
    }

    private Optional<Enrolment> search(Person learner, String course) {
        Optional<Enrolment> found = store.createQuery(
                        "select e from Enrolment e where e.person = :learner and e.course.slug = :course",
                        Enrolment.class)
                .setParameter("learner", learner)
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
        found.ifPresent(enrolment -> known.put(new Taking(learner.id(), course), enrolment.id()));
        return found;
    }

    private int write(String sql, Object... values) {
        var query = store.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query.executeUpdate();
    }
}
