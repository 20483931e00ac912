package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kexin.InstantColumn;
import kexin.people.Person;
import kexin.people.Role;

/**
 * The store of completion records and the register over enrolments and completions: read as rows, a page at a time or
 * streamed.
 */
@ApplicationScoped
public class Completions {

    private static final int CHUNK = 1000;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** Puts it on record as the one that counts, in place of the one it supersedes, if any. */
    void add(CompletionRecord record) {
        store.persist(record);
        CurrentRecord current = store.find(CurrentRecord.class, record.enrolment(), LockModeType.PESSIMISTIC_WRITE);
        if (current == null) {
            store.persist(new CurrentRecord(record));
        } else {
            current.moveTo(record);
        }
    }

    /** The record of this enrolment that counts today; none where it is not completed, or not any more. */
    public Optional<CompletionRecord> of(long enrolment) {
        return latest(enrolment).filter(CompletionRecord::counts);
    }

    /** Also one that only says that an earlier one does not count any more. */
    Optional<CompletionRecord> latest(long enrolment) {
        return Optional.ofNullable(store.find(CurrentRecord.class, enrolment)).map(CurrentRecord::record);
    }

    /** The records of this person that count today. */
    List<CompletionRecord> current(long person) {
        return store
                .createQuery(
                        "select c.record from CurrentRecord c where c.record.person = :person and c.record.cause <> :revoked"
                                + " order by c.record.id",
                        CompletionRecord.class)
                .setParameter("person", person)
                .setParameter("revoked", CompletionRecord.Cause.REVOKED)
                .getResultList();
    }

    public long count(Person officer, RecordFilter filter) {
        officer.must(Role.HR);
        Sql sql = where(filter);
        Query query = store.createNativeQuery("select count(*) " + FROM + sql.text);
        sql.bind(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** @param first from 0, newest first */
    public List<RecordRow> page(Person officer, RecordFilter filter, int first, int most) {
        officer.must(Role.HR);
        Sql sql = where(filter);
        Query query = store.createNativeQuery(SELECT + FROM + sql.text + " order by e.opened_at desc, e.id desc");
        sql.bind(query);
        return rows(query.setFirstResult(first).setMaxResults(most));
    }

    /** Every row of the filter, newest first, in constant memory: a thousand at a time, each chunk after the last key. */
    public void each(Person officer, RecordFilter filter, Consumer<RecordRow> consumer) {
        officer.must(Role.HR);
        List<RecordRow> chunk = List.of();
        do {
            Sql sql = where(filter);
            if (!chunk.isEmpty()) {
                RecordRow last = chunk.get(chunk.size() - 1);
                sql.and(
                        "(e.opened_at < ? or (e.opened_at = ? and e.id < ?))",
                        Timestamp.from(last.enrolledAt()),
                        Timestamp.from(last.enrolledAt()),
                        last.enrolment());
            }
            Query query = store.createNativeQuery(SELECT + FROM + sql.text + " order by e.opened_at desc, e.id desc");
            sql.bind(query);
            chunk = rows(query.setMaxResults(CHUNK));
            chunk.forEach(consumer);
        } while (chunk.size() == CHUNK);
    }

    /** Departments that stand in the register, by name. */
    public List<String> departments(Person officer) {
        officer.must(Role.HR);
        List<String> departments = new ArrayList<>();
        for (Object department : store.createNativeQuery("select distinct coalesce(r.department, p.department) d " + FROM
                        + " where coalesce(r.department, p.department) <> '' order by d")
                .getResultList()) {
            departments.add((String) department);
        }
        return departments;
    }

    /** Who had none when they completed the course is not given today's. */
    private static final String STAFF_NUMBER = "case when r.id is null then p.staff_number else r.staff_number end";

    private static final String SELECT = "select e.id, coalesce(r.person_name, p.name), " + STAFF_NUMBER
            + ", coalesce(r.department, p.department), c.slug, d.number, e.opened_at, r.completed_at, r.points, r.total,"
            + " z.serial ";

    private static final String FROM = "from enrolment e join person p on p.id = e.person_id"
            + " join course c on c.id = e.course_id join edition d on d.id = e.edition_id"
            + " left join current_record n on n.enrolment_id = e.id"
            + " left join completion_record r on r.id = n.record_id and r.cause <> 'REVOKED'"
            + " left join certificate z on z.record_id = r.id ";

    private static Sql where(RecordFilter filter) {
        Sql sql = new Sql();
        if (hasText(filter.text())) {
            String pattern = "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
            sql.and(
                    "(lower(coalesce(r.person_name, p.name)) like ? escape '!' or p.account like ? escape '!'"
                            + " or lower(" + STAFF_NUMBER + ") like ? escape '!')",
                    pattern,
                    pattern,
                    pattern);
        }
        if (hasText(filter.course())) {
            sql.and("c.slug = ?", filter.course());
        }
        if (hasText(filter.department())) {
            sql.and("coalesce(r.department, p.department) = ?", filter.department());
        }
        if (filter.state() != null) {
            sql.and(filter.state() == RecordFilter.State.COMPLETED ? "r.id is not null" : "r.id is null");
        }
        if (filter.from() != null) {
            sql.and("coalesce(r.completed_at, e.opened_at) >= ?", Timestamp.from(filter.from()));
        }
        if (filter.until() != null) {
            sql.and("coalesce(r.completed_at, e.opened_at) < ?", Timestamp.from(filter.until()));
        }
        return sql;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private static List<RecordRow> rows(Query query) {
        List<RecordRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            rows.add(new RecordRow(
                    ((Number) columns[0]).longValue(),
                    (String) columns[1],
                    (String) columns[2],
                    (String) columns[3],
                    (String) columns[4],
                    ((Number) columns[5]).intValue(),
                    InstantColumn.read(columns[6]),
                    InstantColumn.read(columns[7]),
                    number(columns[8]),
                    number(columns[9]),
                    (String) columns[10]));
        }
        return rows;
    }

    private static Double number(Object column) {
        return column == null ? null : ((Number) column).doubleValue();
    }

    /** Conditions joined by and, with their values in order. */
    private static final class Sql {

        private String text = "";
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object... arguments) {
            text += (text.isEmpty() ? "where " : " and ") + condition;
            values.addAll(List.of(arguments));
        }

        void bind(Query query) {
            for (int place = 0; place < values.size(); place++) {
                query.setParameter(place + 1, values.get(place));
            }
        }
    }
}
