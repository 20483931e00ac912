package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kexin.InstantColumn;
import kexin.Refused;
import kexin.people.NameOrder;
import kexin.people.Person;

/**
 * The store of enrolments, of the pages seen and of the attempts; what is typed into these is in {@link Answers}. A page
 * turned again is written by one update: no entity is loaded for it.
 */
@ApplicationScoped
public class Enrolments {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** Pages, the one opened last first, then the lessons whose quiz was passed, the best attempt last. */
    private static final String PROGRESS = "select page, cast(null as double precision), cast(null as double precision),"
            + " last_at, read_at is not null from seen_page where enrolment_id = ?"
            + " union all select lesson, points, total, submitted_at, true from attempt where enrolment_id = ? and passed = true and lapsed_from is null"
            + " order by 2, 4 desc";

    private static final int MOST_IDS = 500;

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

    /** With their people, by name. */
    public List<Enrolment> ofIds(Collection<Long> ids) {
        return Chunks.of(ids, MOST_IDS).stream()
                .flatMap(some -> store
                        .createQuery(
                                "select e from Enrolment e join fetch e.person where e.id in :ids", Enrolment.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .sorted(Comparator.comparing((Enrolment e) -> e.person().getName(), NameOrder.COMPARATOR).thenComparing(Enrolment::id))
                .toList();
    }

    /** Somebody's, for what is not done on their own behalf. */
    Enrolment theEnrolment(long id) {
        return Optional.ofNullable(store.find(Enrolment.class, id)).orElseThrow(Refused::unknown);
    }

    Attempt theAttempt(long id) {
        return Optional.ofNullable(store.find(Attempt.class, id)).orElseThrow(Refused::unknown);
    }

    public List<Enrolment> of(Person learner) {
        return store
                .createQuery("select e from Enrolment e where e.person = :learner order by e.openedAt", Enrolment.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** In one query, since every page of a lesson asks, and what costs is the asking. */
    public Progress progress(Enrolment enrolment) {
        Set<String> read = new LinkedHashSet<>();
        String place = null;
        Map<String, Progress.Passed> best = new LinkedHashMap<>();
        for (Object row : store.createNativeQuery(PROGRESS)
                .setParameter(1, enrolment.id())
                .setParameter(2, enrolment.id())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            String name = (String) columns[0];
            if (columns[1] != null) {
                best.put(name, passed(columns));
            } else {
                place = place == null ? name : place;
                if ((Boolean) columns[4]) {
                    read.add(name);
                }
            }
        }
        return new Progress(read, place, best);
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

    /** Every attempt of theirs at any quiz. */
    List<Attempt> attempts(Enrolment enrolment) {
        return store
                .createQuery("select a from Attempt a where a.enrolment = :enrolment order by a.id", Attempt.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    /** Attempts at this lesson's quiz that lapsed, the first begun first; without a query where there can be none. */
    List<Attempt> lapsed(Enrolment enrolment, String lesson) {
        return enrolment.movedAt() == null
                ? List.of()
                : attempts(enrolment).stream()
                        .filter(attempt -> attempt.lesson().equals(lesson) && attempt.isLapsed())
                        .sorted(Comparator.comparing(Attempt::getNumber))
                        .toList();
    }

    /** How many tries at this lesson's quiz count: those of the edition that asks it now, the given one the last of them. */
    public int tries(Attempt last) {
        return last.getNumber() - lapsed(last.enrolment(), last.lesson()).size();
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

    /** Since when the last of the pages read counts as read; empty where none does. */
    Optional<Instant> lastNews(Enrolment enrolment) {
        Object last = store.createNativeQuery("select max(read_at) from seen_page where enrolment_id = ?")
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

    /**
     * Notes that a page that counts as read was opened again: what most turns are, in one statement and without holding the
     * enrolment.
     *
     * @return false where it does not count as read, and nothing is noted
     */
    boolean seeAgain(Enrolment enrolment, String page, Instant at) {
        return reopen(enrolment, page, Timestamp.from(at), " and read_at is not null");
    }

    /**
     * Notes that a page that did not count as read was opened; the one opened last is the place.
     *
     * @param atOnce whether it counts as read with that; then the enrolment is to be held
     * @return whether it counts as read since
     */
    boolean see(Enrolment enrolment, String page, Instant at, boolean atOnce) {
        Timestamp time = Timestamp.from(at);
        if (reopen(enrolment, page, time, "")) {
            return atOnce && tick(enrolment, page, at);
        }
        write(
                "insert into seen_page (enrolment_id, page, first_at, last_at, read_at) values (?, ?, ?, ?, "
                        + (atOnce ? "?)" : "null)"),
                atOnce
                        ? new Object[] {enrolment.id(), page, time, time, time}
                        : new Object[] {enrolment.id(), page, time, time});
        return atOnce;
    }

    /** @return whether the page counts as read since */
    boolean tick(Enrolment enrolment, String page, Instant at) {
        return write(
                        "update seen_page set read_at = ? where enrolment_id = ? and page = ? and read_at is null",
                        Timestamp.from(at),
                        enrolment.id(),
                        page)
                == 1;
    }

    /** What was read of these pages was something else: they count as unread, from the beginning. */
    void untick(Enrolment enrolment, Predicate<String> other) {
        for (Object page : store.createNativeQuery("select page from seen_page where enrolment_id = ?")
                .setParameter(1, enrolment.id())
                .getResultList()) {
            if (other.test((String) page)) {
                write("update seen_page set read_at = null, read_millis = 0 where enrolment_id = ? and page = ?",
                        enrolment.id(), page);
            }
        }
    }

    boolean hasRead(Enrolment enrolment, String page) {
        return !store.createNativeQuery(
                        "select 1 from seen_page where enrolment_id = ? and page = ? and read_at is not null")
                .setParameter(1, enrolment.id())
                .setParameter(2, page)
                .getResultList()
                .isEmpty();
    }

    /** It is not complete any more. By a statement: PostgreSQL takes no null whose type is open. */
    void reopen(Enrolment enrolment) {
        store.flush();
        store.createQuery("update Enrolment e set e.completedAt = null where e.id = :id")
                .setParameter("id", enrolment.id())
                .executeUpdate();
        store.refresh(enrolment);
    }

    /** Writes what was changed, for queries that read tables. */
    void flush() {
        store.flush();
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

    private boolean reopen(Enrolment enrolment, String page, Timestamp time, String where) {
        String sql = "update seen_page set last_at = greatest(last_at, ?) where enrolment_id = ? and page = ?" + where;
        return write(sql, time, enrolment.id(), page) == 1;
    }

    private int write(String sql, Object... values) {
        var query = store.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query.executeUpdate();
    }
}
