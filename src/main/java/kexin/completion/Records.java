package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kexin.InstantColumn;
import kexin.Settings;
import kexin.people.Person;
import kexin.people.Role;

/** The register as it is read: a page at a time, counted as far as one counts, or summed up. */
@ApplicationScoped
public class Records {

    /** Lines beyond these are not counted and not paged to: whoever has more, asks more closely or takes them all along. */
    public static final int COUNTED = 10_000;

    /** Of the table {@code register_line}, in the order of {@link RecordRow}. */
    static final List<String> STORED = List.of(
            "enrolment_id", "person_id", "name", "account", "staff_number", "department", "course", "edition", "language",
            "state", "enrolled_at", "completed_at", "percent", "serial");

    private static final String COLUMNS = String.join(", ", STORED);

    /** By which one asks for one value, and in which lines lie by the time of enrolment; the fewest lines first. */
    private static final List<String> GROUPS = List.of("person_id", "department", "course", "state");

    /** The least character but NUL, which PostgreSQL has not. */
    private static final char BEHIND = '\u0001';

    /** Between a department and the one above it. */
    private static final char SLASH = '/';

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private Settings settings;

    /**
     * Lines of the register, of all that there are.
     *
     * @param total as far as it was counted
     */
    public record Page(List<RecordRow> rows, int total) {

        /** Whether there are more than were counted. */
        public boolean isMore() {
            return total > COUNTED;
        }
    }

    /** @param first from 0 */
    public Page page(Person officer, Asked asked, int first, int most) {
        return page(officer, filter(officer, asked), asked.order(), first, most);
    }

    /** What is asked for, today and in the configured zone. */
    RecordFilter filter(Person officer, Asked asked) {
        return asked.filter(settings.zone(), department -> departments(officer).stream()
                .filter(each -> each.equals(department) || each.startsWith(department + "/"))
                .toList());
    }

    Page page(Person officer, RecordFilter filter, Order order, int first, int most) {
        officer.must(Role.HR);
        Conditions conditions = new Conditions(filter, UnaryOperator.identity());
        int total = count(conditions);
        if (first >= Math.min(total, COUNTED)) {
            return new Page(List.of(), total);
        }
        return new Page(lines(filter, order, first, Math.min(most, COUNTED - first), total > COUNTED), total);
    }

    /** @param many whether there are more than are counted; it is the same lines either way, read as is quickest */
    List<RecordRow> lines(RecordFilter filter, Order order, int first, int most, boolean many) {
        String part = " limit " + most + " offset " + first;
        return rows(many ? walked(filter, order, part) : sorted(filter, order, part));
    }

    private int count(Conditions conditions) {
        Query query = store.createNativeQuery("select count(*) from (select 1 as one from register_line" + conditions.sql()
                + " limit " + (COUNTED + 1) + ") counted");
        conditions.bind(query::setParameter);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** The filter first, then the order. */
    private Query sorted(RecordFilter filter, Order order, String part) {
        Conditions conditions = new Conditions(filter, UnaryOperator.identity());
        Query query = store.createNativeQuery("select " + COLUMNS + " from (select * from register_line" + conditions.sql()
                + " limit " + COUNTED + ") found order by " + order.sql() + part);
        conditions.bind(query::setParameter);
        return query;
    }

    /** In order until enough have been found. Said in the statement: PostgreSQL plans for all of them where it is not. */
    private Query walked(RecordFilter filter, Order order, String part) {
        Optional<String> group = order.equals(Order.NEWEST) ? group(filter) : Optional.empty();
        String walked = group.orElse(order.stored());
        Conditions conditions = new Conditions(
                filter, column -> column.equals(walked) ? column : Conditions.unindexed(column));
        Query query = store.createNativeQuery("select " + COLUMNS + " from register_line" + conditions.sql() + " order by "
                + group.map(column -> column + ", ").orElse("") + order.sql() + part);
        conditions.bind(query::setParameter);
        return query;
    }

    /** The column that has one and the same value in all lines of the filter, so that it may stand first in their order. */
    private static Optional<String> group(RecordFilter filter) {
        List<Boolean> single = List.of(
                filter.person() != null,
                filter.departments().size() == 1,
                filter.course() != null && !filter.course().isEmpty(),
                filter.state() != null);
        return Stream.iterate(0, place -> place + 1)
                .limit(GROUPS.size())
                .filter(single::get)
                .findFirst()
                .map(GROUPS::get);
    }

    /**
     * How many lines there are of one kind.
     *
     * @param of address of the course, or name of the department, empty for none
     */
    public record Tally(String of, long completed, long learning) {

        public long all() {
            return completed + learning;
        }
    }

    /** Lines of the question by course or by department, those with the most lines first. */
    public List<Tally> tallies(Person officer, Asked asked, Column by) {
        officer.must(Role.HR);
        Conditions conditions = new Conditions(filter(officer, asked), UnaryOperator.identity());
        Query query = store.createNativeQuery("select " + by.stored() + ", sum(case when state = 'COMPLETED' then 1 else 0 end),"
                + " count(*) from register_line" + conditions.sql() + " group by " + by.stored() + " order by 3 desc, 1");
        conditions.bind(query::setParameter);
        List<Tally> tallies = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            long completed = ((Number) columns[1]).longValue();
            tallies.add(new Tally((String) columns[0], completed, ((Number) columns[2]).longValue() - completed));
        }
        return tallies;
    }

    /** Departments that lines are in, by name; leaps from one to the next, since there are few of them in many lines. */
    public List<String> departments(Person officer) {
        officer.must(Role.HR);
        List<String> departments = new ArrayList<>();
        Optional<String> next = departmentAfter("");
        while (next.isPresent()) {
            departments.add(next.get());
            next = departmentAfter(next.get());
        }
        return departments;
    }

    /** The same with all departments above them, as a tree is read: one may ask for what lies beneath. */
    public List<String> departmentTree(Person officer) {
        Set<String> tree = new TreeSet<>(Comparator.comparing(path -> path.replace(SLASH, BEHIND)));
        for (String department : departments(officer)) {
            for (int end = department.length(); end > 0; end = department.lastIndexOf(SLASH, end - 1)) {
                tree.add(department.substring(0, end));
            }
        }
        return List.copyOf(tree);
    }

    /**
     * Not the least of those beyond, for which H2 would look at all of them; and beyond the last one's name with something
     * behind it that no name has, since H2 begins to look at what is equal, which may be half a million lines.
     */
    private Optional<String> departmentAfter(String last) {
        List<?> next = store.createNativeQuery(
                        "select department from register_line where department > ? order by department limit 1")
                .setParameter(1, last.isEmpty() ? last : last + BEHIND)
                .getResultList();
        return next.stream().findFirst().map(String.class::cast);
    }

    private static List<RecordRow> rows(Query query) {
        List<RecordRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    /** @param columns as {@link #STORED} names them */
    static RecordRow row(Object[] columns) {
        RecordFilter.State state = RecordFilter.State.valueOf((String) columns[9]);
        boolean completed = state == RecordFilter.State.COMPLETED;
        return new RecordRow(
                ((Number) columns[0]).longValue(),
                ((Number) columns[1]).longValue(),
                (String) columns[2],
                (String) columns[3],
                emptyToNull((String) columns[4]),
                (String) columns[5],
                (String) columns[6],
                ((Number) columns[7]).intValue(),
                (String) columns[8],
                state,
                InstantColumn.read(columns[10]),
                completed ? InstantColumn.read(columns[11]) : null,
                completed ? ((Number) columns[12]).intValue() : null,
                emptyToNull((String) columns[13]));
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
