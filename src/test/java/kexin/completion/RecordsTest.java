package kexin.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.Settings;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.EnrolmentChanged;
import kexin.learning.EnrolmentCompleted;
import kexin.people.PeopleChanged;
import kexin.people.NameOrder;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A register of three people and a crowd: Mei completed one course and learns another, Zoë learns, Tan completed and has
 * moved and married since; the crowd of 2,500 enrolled at one and the same instant.
 */
@ParameterizedClass
@EnumSource
@Timeout(300)
class RecordsTest {

    private static final Instant JANUARY = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2026-02-10T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-10T00:00:00Z");
    private static final int CROWD = 2_500;
    private static final Person HE = Cast.officer();
    private static final List<Column> ALL_COLUMNS = List.of(Column.values());
    private static final Settings SETTINGS = new Settings(Map.of("kexin.zone", "UTC")::get);

    private static Entities entities;
    private static long ids = 1_000_000;

    @Parameter
    private Vendor vendor;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        entities.write(RecordsTest::fill);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    /** The crowd is left out by its department's name. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", value = {
        "text=韩                                          | 韩梅/counter 韩梅/window",
        "text=ZOË                                         | Zoë_100%/counter",
        "text=mei.acc                                     | 韩梅/counter 韩梅/window",
        "text=MEI.ACC                                     | 韩梅/counter 韩梅/window",
        "text=n-0017                                      | 韩梅/counter 韩梅/window",
        "text=_                                           | Zoë_100%/counter",
        "text=100%25                                      | Zoë_100%/counter",
        "text=!                                           | ''",
        "text=谭云                                         | 谭云/counter",
        "text=谭云嫂                                        | ''",
        "text=T-9                                         | ''",
        "text=梅 mei                                       | 韩梅/counter 韩梅/window",
        "course=counter                                   | Zoë_100%/counter 谭云/counter 韩梅/counter",
        "course=window                                    | 韩梅/window",
        "course=elsewhere                                 | ''",
        "department=城南营业厅                               | 谭云/counter 韩梅/counter 韩梅/window",
        "department=总部                                    | Zoë_100%/counter",
        "department=总部/客服部                               | ''",
        "department=总&beneath=yes                          | ''",
        "state=completed                                  | 谭云/counter 韩梅/counter",
        "course=window&state=learning                     | 韩梅/window",
        "course=counter&state=learning                    | Zoë_100%/counter",
        "course=counter&state=completed&language=zh-CN    | 谭云/counter 韩梅/counter",
        "course=counter&language=en                       | ''",
        "course=counter&edition=1&state=learning          | Zoë_100%/counter",
        "course=counter&edition=2                         | ''",
        "course=counter&from=2026-02-10                   | Zoë_100%/counter 谭云/counter 韩梅/counter",
        "course=counter&from=2026-02-11                   | 谭云/counter 韩梅/counter",
        "course=counter&to=2026-03-09                     | Zoë_100%/counter",
        "course=counter&from=2026-02-10&to=2026-02-09     | ''",
        "course=counter&enrolledTo=2026-02-09             | 谭云/counter 韩梅/counter",
        "course=counter&enrolledFrom=2026-01-11           | Zoë_100%/counter",
        "completedFrom=2026-03-10&completedTo=2026-03-10  | 谭云/counter 韩梅/counter",
        "completedTo=2026-03-09                           | ''",
        "least=90                                         | 谭云/counter 韩梅/counter",
        "least=91                                         | ''",
        "most=90                                          | 谭云/counter 韩梅/counter",
        "most=89                                          | ''",
        "certificate=none                                 | ''",
        "course=counter&department=城南营业厅&state=completed&from=2026-03-10&to=2026-03-10 | 谭云/counter 韩梅/counter"
    })
    void a_filter_finds_its_rows_counts_them_and_streams_the_same(String query, String expected) throws IOException {
        Asked asked = Asked.parse(query);
        Records.Page page = page(asked, 0, 100);

        assertEquals(expected, named(page.rows()));
        assertEquals(page.rows().size(), page.total());
        assertEquals(page.rows(), streamed(asked));
    }

    /** In every order, of few lines and of so many that they are not sorted but walked through. */
    @ParameterizedTest
    @EnumSource
    void any_column_sorts_both_ways_and_backwards_is_the_reverse(Column column) throws IOException {
        for (String filter : List.of("department=城南营业厅", "", "course=counter", "department=crowd")) {
            Asked up = Asked.parse(filter).with("sort", column.word());
            List<RecordRow> rows = new ArrayList<>(streamed(up));

            assertTrue(rows.size() > 2);
            if (column == Column.NAME) {
                List<String> names = rows.stream().map(RecordRow::name).toList();
                assertEquals(names.stream().sorted(NameOrder.COMPARATOR).toList(), names);
            }
            if (column.isNumber() || column.isTime()) {
                rows.stream().reduce((one, next) -> inOrder(column, one, next));
            }
            assertEquals(rows.subList(0, Math.min(50, rows.size())), page(up, 0, 50).rows());
            Collections.reverse(rows);
            assertEquals(rows, streamed(up.with("sort", "-" + column.word())));
            assertEquals(rows.subList(0, Math.min(50, rows.size())), page(up.with("sort", "-" + column.word()), 0, 50).rows());
        }
    }

    /** The two ways a page is read: sorted after filtering, and filtered while walking in order. */
    @ParameterizedTest
    @ValueSource(strings = {
        "", "department=crowd", "department=crowd&course=crowd-7", "department=crowd&beneath=yes", "text=c", "state=learning",
        "person=1", "department=crowd&from=2026-01-01", "text=c&state=learning&language=zh-CN&edition=1", "least=0&most=100",
        "enrolledFrom=2026-01-01&enrolledTo=2026-12-31&certificate=A", "completedTo=2026-12-31"
    })
    void many_lines_are_read_in_the_same_order_as_few(String query) {
        for (String sort : List.of("", "name", "-name", "department", "-enrolled", "completed", "-percent", "course")) {
            Asked asked = Asked.parse(query).with("sort", sort);
            List<RecordRow> few = with(records -> records.lines(records.filter(HE, asked), asked.order(), 0, 40, false));
            List<RecordRow> many = with(records -> records.lines(records.filter(HE, asked), asked.order(), 0, 40, true));
            assertEquals(few, many, query + " by " + sort);
        }
    }

    @Test
    void a_completed_row_says_what_was_true_then_and_another_what_is_true_now() {
        RecordRow tan = page(Asked.parse("text=谭云"), 0, 1).rows().get(0);
        assertEquals("城南营业厅", tan.department());
        assertNull(tan.staffNumber());
        assertEquals(MARCH, tan.completedAt());
        assertEquals(90, tan.percent());

        RecordRow zoe = page(Asked.parse("text=zoë"), 0, 1).rows().get(0);
        assertEquals("总部", zoe.department());
        assertEquals(FEBRUARY, zoe.enrolledAt());
        assertTrue(!zoe.isCompleted() && zoe.percent() == null && zoe.serial() == null && zoe.completedAt() == null);
    }

    @Test
    void who_is_moved_with_many_others_is_moved_in_the_register_too() {
        entities.write(manager -> {
            manager.createNativeQuery("update person set department = '总部/客服部' where account = 'z'").executeUpdate();
            register(manager).draw(PeopleChanged.many());
        });
        assertEquals("Zoë_100%/counter", named(page(Asked.parse("department=总部&beneath=yes"), 0, 9).rows()));
        assertEquals("", named(page(Asked.parse("department=总部"), 0, 9).rows()));

        entities.write(manager -> {
            manager.createNativeQuery("update person set department = '总部' where account = 'z'").executeUpdate();
            register(manager).draw(PeopleChanged.many());
        });
        assertEquals("Zoë_100%/counter", named(page(Asked.parse("department=总部"), 0, 9).rows()));
    }

    @Test
    void a_completion_that_is_revoked_leaves_somebody_who_learns() {
        Asked zoe = Asked.parse("text=zoë");
        RecordRow before = page(zoe, 0, 1).rows().get(0);
        Person someone = entities.read(manager -> manager.find(Person.class, before.person()));
        entities.write(manager -> complete(manager, before.enrolment(), someone));
        assertTrue(page(zoe, 0, 1).rows().get(0).isCompleted());

        entities.write(manager -> {
            Completions completions = Made.of(Completions.class, manager);
            completions.add(completions.latest(before.enrolment()).orElseThrow().revoked(someone.id(), MARCH));
            register(manager).draw(before.enrolment());
        });

        assertEquals(before, page(zoe, 0, 1).rows().get(0));
    }

    @Test
    void thousands_who_enrolled_at_one_instant_are_streamed_once_each() throws IOException {
        List<RecordRow> all = streamed(Asked.parse(""));

        assertEquals(CROWD + 4, all.size());
        assertEquals(all.size(), new HashSet<>(all.stream().map(RecordRow::enrolment).toList()).size());
        assertEquals(all.size(), page(Asked.parse(""), 0, 1).total());
    }

    @Test
    void the_pages_are_the_stream_cut_in_pieces_newest_first() throws IOException {
        List<RecordRow> all = streamed(Asked.parse(""));
        List<RecordRow> pages = new ArrayList<>();
        for (int first = 0; first < all.size(); first += 500) {
            pages.addAll(page(Asked.parse(""), first, 500).rows());
        }

        assertEquals(all, pages);
        assertEquals(List.of(), page(Asked.parse(""), all.size(), 500).rows());
        assertTrue(Comparator.comparing(RecordRow::enrolledAt).compare(all.get(0), all.get(all.size() - 1)) > 0);
    }

    @Test
    void of_columns_that_are_not_shown_a_stream_reads_nothing() throws IOException {
        Asked crowd = Asked.parse("department=crowd");
        List<RecordRow> rows = new ArrayList<>();
        List<Column> shown = List.of(Column.NAME, Column.ENROLLED, Column.PERCENT);

        new Lines(entities.database(), filter(crowd), crowd.order(), shown).each(rows::add);

        List<RecordRow> all = streamed(crowd);
        assertEquals(of(all, RecordRow::name), of(rows, RecordRow::name));
        assertEquals(of(all, RecordRow::enrolledAt), of(rows, RecordRow::enrolledAt));
        assertEquals(of(all, RecordRow::percent), of(rows, RecordRow::percent));
        assertEquals(Set.of(""), Set.copyOf(of(rows, RecordRow::account)));
    }

    private static <T> List<T> of(List<RecordRow> rows, Function<RecordRow, T> column) {
        return rows.stream().map(column).toList();
    }

    /** Somebody completes a course while the first line is being read. */
    @Test
    void a_stream_is_one_snapshot_whatever_happens_meanwhile() throws IOException {
        Asked crowd = Asked.parse("department=crowd&sort=completed");
        List<RecordRow> before = streamed(crowd);
        RecordRow last = before.get(before.size() - 1);
        Person someone = entities.read(manager -> manager.find(Person.class, last.person()));
        List<RecordRow> meanwhile = new ArrayList<>();

        new Lines(entities.database(), filter(crowd), crowd.order(), ALL_COLUMNS).each(row -> {
            if (meanwhile.isEmpty()) {
                entities.write(manager -> complete(manager, last.enrolment(), someone));
            }
            meanwhile.add(row);
        });

        assertEquals(before, meanwhile);
        assertTrue(page(Asked.parse("department=crowd&state=completed"), 0, 1).rows().get(0).isCompleted());
        entities.write(manager -> {
            Completions completions = Made.of(Completions.class, manager);
            completions.add(completions.latest(last.enrolment()).orElseThrow().revoked(someone.id(), MARCH));
            register(manager).draw(last.enrolment());
        });
    }

    @Test
    void lines_are_summed_up_by_course_and_by_department() {
        List<Records.Tally> courses = with(records -> records.tallies(HE, Asked.parse("department=城南营业厅"), Column.COURSE));
        List<Records.Tally> departments = with(records -> records.tallies(HE, Asked.parse(""), Column.DEPARTMENT));

        assertEquals(List.of(new Records.Tally("counter", 2, 0), new Records.Tally("window", 0, 1)), courses);
        assertEquals(
                List.of(new Records.Tally("crowd", 0, CROWD), new Records.Tally("城南营业厅", 2, 1), new Records.Tally("总部", 0, 1)),
                departments);
    }

    @Test
    void departments_are_those_that_the_rows_show() {
        assertEquals(Stream.of("crowd", "城南营业厅", "总部").sorted().toList(),
                with(records -> records.departments(HE)).stream().sorted().toList());
    }

    @Test
    void a_department_whose_name_begins_another_hides_none() {
        List<String> names = List.of("北", "北 1", "北/柜台", "北京", "北京/柜台");
        List<String> found = entities.read(manager -> {
            names.forEach(name -> rename(manager, name, "department = 'crowd'", 3));
            List<String> shown = Made.of(Records.class, manager, SETTINGS).departments(HE);
            rename(manager, "crowd", "department like '北%'", CROWD);
            return shown;
        });
        assertEquals(new HashSet<>(found).size(), found.size(), found::toString);
        assertTrue(found.containsAll(names), found::toString);
    }

    @Test
    void departments_above_those_of_the_rows_are_offered_too_as_a_tree_is_read() {
        List<String> offered = entities.read(manager -> {
            for (String name : List.of("城东营业厅/一组/早班", "城东营业厅 2", "城东营业厅/二组", "/歪/")) {
                rename(manager, name, "department = 'crowd'", 2);
            }
            List<String> shown = Made.of(Records.class, manager, SETTINGS).departmentTree(HE);
            rename(manager, "crowd", "department like '城东%' or department like '/%'", CROWD);
            return shown;
        });

        assertEquals(
                List.of("城东营业厅", "城东营业厅/一组", "城东营业厅/一组/早班", "城东营业厅/二组", "城东营业厅 2"),
                offered.stream().filter(name -> name.startsWith("城东")).toList());
    }

    private static void rename(EntityManager manager, String name, String where, int most) {
        manager.createNativeQuery("update register_line set department = ? where enrolment_id in"
                        + " (select enrolment_id from register_line where " + where + " limit " + most + ")")
                .setParameter(1, name)
                .executeUpdate();
    }

    @Test
    void the_register_is_for_who_keeps_it() {
        Asked all = Asked.parse("");
        for (Person reader : List.of(Cast.learner(), Cast.trainer(), Cast.administrator())) {
            assertUnknown(records -> records.page(reader, all, 0, 1));
            assertUnknown(records -> records.departments(reader));
            assertUnknown(records -> records.tallies(reader, all, Column.COURSE));
            assertTrue(assertThrows(Refused.class, () -> new RecordStream().lines(reader, all)).isUnknown());
        }
    }

    private static RecordRow inOrder(Column column, RecordRow one, RecordRow next) {
        Function<RecordRow, Number> key = switch (column) {
            case PERCENT -> row -> row.percent() == null ? -1 : row.percent();
            case EDITION -> RecordRow::edition;
            case ENROLLED -> row -> row.enrolledAt().toEpochMilli();
            default -> row -> row.completedAt() == null ? 0 : row.completedAt().toEpochMilli();
        };
        assertTrue(key.apply(one).longValue() <= key.apply(next).longValue());
        return next;
    }

    private static void fill(EntityManager manager) {
        Person teacher = Cast.trainer();
        manager.persist(teacher);
        Edition counter = Taught.publish(manager, teacher, Counter.asItIs().archive());
        Edition window = Taught.publish(manager, teacher, Counter.called("window").archive());
        Person mei = add(manager, "mei.acc", "韩梅", "N-0017", "城南营业厅");
        Person zoe = add(manager, "z", "Zoë_100%", null, "");
        Person tan = add(manager, "t", "谭云", null, "城南营业厅");
        manager.flush();
        complete(manager, enrol(manager, mei, counter, JANUARY), mei);
        enrol(manager, mei, window, FEBRUARY);
        enrol(manager, zoe, counter, FEBRUARY);
        complete(manager, enrol(manager, tan, counter, JANUARY), tan);
        zoe.describe(details("Zoë_100%", null, "总部"));
        tan.describe(details("谭云嫂", "T-9", "总部"));
        register(manager).draw(PeopleChanged.one(zoe.id()));
        register(manager).draw(PeopleChanged.one(tan.id()));
        crowd(manager, teacher);
    }

    /** Fifty people times fifty courses. */
    private static void crowd(EntityManager manager, Person teacher) {
        List<Person> people = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            people.add(add(manager, "crowd" + number, "C", null, "crowd"));
            Edition edition = Taught.publish(manager, teacher, Counter.called("crowd-" + number).archive());
            manager.flush();
            manager.detach(edition);
            editions.add(edition);
        }
        people.forEach(person -> editions.forEach(edition -> enrol(manager, person, edition, JANUARY)));
    }

    private static Person add(EntityManager manager, String account, String name, String staffNumber, String department) {
        Person person = new Person(account, details(name, staffNumber, department), Cast.NOW);
        manager.persist(person);
        return person;
    }

    private static PersonDetails details(String name, String staffNumber, String department) {
        return Cast.details(name, staffNumber, department, new Role[0]);
    }

    private static long enrol(EntityManager manager, Person person, Edition edition, Instant at) {
        manager.createNativeQuery("insert into enrolment (id, version, person_id, course_id, edition_id, opened_at)"
                        + " values (?, 0, ?, ?, ?, ?)")
                .setParameter(1, ++ids)
                .setParameter(2, person.id())
                .setParameter(3, edition.course().id())
                .setParameter(4, edition.id())
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
        register(manager).draw(new EnrolmentChanged(ids));
        return ids;
    }

    private static void complete(EntityManager manager, long enrolment, Person person) {
        EnrolmentCompleted event = new EnrolmentCompleted(
                enrolment, person.id(), "counter", "窗口第一课", "First hours", 1, "zh-CN", 9, 10, JANUARY, MARCH);
        Made.of(Completions.class, manager).add(new CompletionRecord(event, person, event.completedAt()));
        register(manager).draw(enrolment);
    }

    private static Register register(EntityManager manager) {
        return Made.of(Register.class, manager);
    }

    private static void assertUnknown(Function<Records, ?> work) {
        assertTrue(assertThrows(Refused.class, () -> with(work)).isUnknown());
    }

    private static Records.Page page(Asked asked, int first, int most) {
        return with(records -> records.page(HE, asked, first, most));
    }

    private static RecordFilter filter(Asked asked) {
        return with(records -> records.filter(HE, asked));
    }

    private static List<RecordRow> streamed(Asked asked) throws IOException {
        List<RecordRow> rows = new ArrayList<>();
        new Lines(entities.database(), filter(asked), asked.order(), ALL_COLUMNS).each(rows::add);
        return rows;
    }

    private static String named(List<RecordRow> rows) {
        return String.join(" ", rows.stream().map(row -> row.name() + "/" + row.course()).sorted().toList());
    }

    private static <T> T with(Function<Records, T> work) {
        return entities.read(manager -> work.apply(Made.of(Records.class, manager, SETTINGS)));
    }
}
