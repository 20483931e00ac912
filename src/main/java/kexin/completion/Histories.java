package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kexin.InstantColumn;
import kexin.people.Person;
import kexin.people.Role;

/** All that is known of what one person has learnt: nothing is left out because something later took its place. */
@ApplicationScoped
public class Histories {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /**
     * A course somebody takes or took.
     *
     * @param course its address
     * @param edition number of the edition they are in
     * @param records each after the one it supersedes; the last is the one that counts, where it {@link CompletionRecord#counts}
     */
    public record Taken(
            long enrolment,
            String course,
            long editionId,
            int edition,
            Instant enrolledAt,
            List<Tried> attempts,
            List<CompletionRecord> records) {

        public boolean isCompleted() {
            return !records.isEmpty() && records.get(records.size() - 1).counts();
        }

        /** Whether another record or nothing counts in place of this one. */
        public boolean isSuperseded(CompletionRecord record) {
            return record != records.get(records.size() - 1);
        }
    }

    /**
     * An attempt at the quiz of a lesson.
     *
     * @param submittedAt null while it is open, with all that follows
     */
    public record Tried(
            String lesson, int number, Instant begunAt, Instant submittedAt, Double points, Double total, Boolean passed) {}

    /** In the order they were begun. */
    public List<Taken> of(Person officer, Person learner) {
        officer.must(Role.HR);
        List<Taken> taken = new ArrayList<>();
        for (Object row : store.createNativeQuery("select e.id, c.slug, d.id, d.number, e.opened_at from enrolment e"
                        + " join course c on c.id = e.course_id join edition d on d.id = e.edition_id"
                        + " where e.person_id = ? order by e.opened_at, e.id")
                .setParameter(1, learner.id())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            long enrolment = ((Number) columns[0]).longValue();
            taken.add(new Taken(
                    enrolment,
                    (String) columns[1],
                    ((Number) columns[2]).longValue(),
                    ((Number) columns[3]).intValue(),
                    InstantColumn.read(columns[4]),
                    attempts(enrolment),
                    records(enrolment)));
        }
        return taken;
    }

    private List<Tried> attempts(long enrolment) {
        List<Tried> attempts = new ArrayList<>();
        for (Object row : store.createNativeQuery("select lesson, number, begun_at, submitted_at, points, total, passed"
                        + " from attempt where enrolment_id = ? order by begun_at, id")
                .setParameter(1, enrolment)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            attempts.add(new Tried(
                    (String) columns[0],
                    ((Number) columns[1]).intValue(),
                    InstantColumn.read(columns[2]),
                    InstantColumn.read(columns[3]),
                    (Double) columns[4],
                    (Double) columns[5],
                    (Boolean) columns[6]));
        }
        return attempts;
    }

    /** Each after the one that it supersedes. */
    private List<CompletionRecord> records(long enrolment) {
        List<CompletionRecord> all = store.createQuery(
                        "select r from CompletionRecord r left join fetch r.superseded where r.enrolment = :enrolment",
                        CompletionRecord.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
        List<CompletionRecord> chain = new ArrayList<>();
        for (var next = after(null, all); next.isPresent(); next = after(next.get(), all)) {
            chain.add(next.get());
        }
        return chain;
    }

    private static Optional<CompletionRecord> after(CompletionRecord earlier, List<CompletionRecord> all) {
        return all.stream().filter(record -> record.supersedes(earlier)).findFirst();
    }
}
