package kexin.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Field;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.completion.RecordFilter.State;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.EnrolmentCompleted;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A register of three people and a crowd: Mei completed one course and learns another, Zoë learns, Tan completed and has
 * moved and married since; the crowd of 2,500 enrolled at one and the same instant.
 */
@ParameterizedClass
@EnumSource
@Timeout(300)
class CompletionsTest {

    private static final Instant JANUARY = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2026-02-10T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-10T00:00:00Z");
    private static final int CROWD = 2_500;
    private static final Person HE = Cast.officer();

    private static Entities entities;
    private static long ids = 1_000_000;

    @Parameter
    private Vendor vendor;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        entities.write(CompletionsTest::fill);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    static Stream<Map.Entry<RecordFilter, String>> filters() {
        return Stream.of(
                Map.entry(text("韩"), "韩梅/counter 韩梅/window"),
                Map.entry(text("ZOË"), "Zoë_100%/counter"),
                Map.entry(text("mei.acc"), "韩梅/counter 韩梅/window"),
                Map.entry(text("MEI.ACC"), "韩梅/counter 韩梅/window"),
                Map.entry(text("n-0017"), "韩梅/counter 韩梅/window"),
                Map.entry(text("_"), "Zoë_100%/counter"),
                Map.entry(text("100%"), "Zoë_100%/counter"),
                Map.entry(text("!"), ""),
                Map.entry(text("谭云"), "谭云/counter"),
                Map.entry(text("谭云嫂"), ""),
                Map.entry(text("T-9"), ""),
                Map.entry(filter("counter", null, null, null, null), "Zoë_100%/counter 谭云/counter 韩梅/counter"),
                Map.entry(filter("window", null, null, null, null), "韩梅/window"),
                Map.entry(filter("elsewhere", null, null, null, null), ""),
                Map.entry(filter(null, "城南营业厅", null, null, null), "谭云/counter 韩梅/counter 韩梅/window"),
                Map.entry(filter(null, "总部", null, null, null), ""),
                Map.entry(filter(null, null, State.COMPLETED, null, null), "谭云/counter 韩梅/counter"),
                Map.entry(filter("window", null, State.LEARNING, null, null), "韩梅/window"),
                Map.entry(filter("counter", null, State.LEARNING, null, null), "Zoë_100%/counter"),
                // Mei completed in March what she began in January; Zoë began in February
                Map.entry(filter("counter", null, null, FEBRUARY, null), "Zoë_100%/counter 谭云/counter 韩梅/counter"),
                Map.entry(filter("counter", null, null, FEBRUARY.plusMillis(1), null), "谭云/counter 韩梅/counter"),
                Map.entry(filter("counter", null, null, null, MARCH), "Zoë_100%/counter"),
                Map.entry(filter("counter", null, null, FEBRUARY, FEBRUARY), ""),
                Map.entry(filter("counter", "城南营业厅", State.COMPLETED, MARCH, MARCH.plusMillis(1)),
                        "谭云/counter 韩梅/counter"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a_filter_finds_its_rows_counts_them_and_streams_the_same(Map.Entry<RecordFilter, String> wanted) {
        List<RecordRow> page = with(completions -> completions.page(HE, wanted.getKey(), 0, 100));

        assertEquals(wanted.getValue(), named(page));
        assertEquals(page.size(), count(wanted.getKey()));
        assertEquals(page, streamed(wanted.getKey()));
    }

    @Test
    void a_completed_row_says_what_was_true_then_and_another_what_is_true_now() {
        RecordRow tan = with(completions -> completions.page(HE, text("谭云"), 0, 1)).get(0);
        assertEquals("城南营业厅", tan.department());
        assertEquals(null, tan.staffNumber());
        assertEquals(MARCH, tan.completedAt());
        assertEquals(90, tan.percent());

        RecordRow zoe = with(completions -> completions.page(HE, text("zoë"), 0, 1)).get(0);
        assertEquals("总务", zoe.department());
        assertEquals(FEBRUARY, zoe.enrolledAt());
        assertTrue(!zoe.isCompleted() && zoe.percent() == null && zoe.serial() == null);
    }

    @Test
    void thousands_who_enrolled_at_one_instant_are_streamed_once_each_over_every_border() {
        List<RecordRow> all = streamed(RecordFilter.ALL);

        assertEquals(CROWD + 4, all.size());
        assertEquals(all.size(), new HashSet<>(all.stream().map(RecordRow::enrolment).toList()).size());
        assertEquals(all.size(), count(RecordFilter.ALL));
    }

    @Test
    void the_pages_are_the_stream_cut_in_pieces_newest_first() {
        List<RecordRow> all = streamed(RecordFilter.ALL);
        List<RecordRow> pages = new ArrayList<>();
        for (int first = 0; first < all.size(); first += 500) {
            int from = first;
            pages.addAll(with(completions -> completions.page(HE, RecordFilter.ALL, from, 500)));
        }

        assertEquals(all, pages);
        for (int row = 1; row < all.size(); row++) {
            assertTrue(!all.get(row).enrolledAt().isAfter(all.get(row - 1).enrolledAt()));
        }
    }

    @Test
    void departments_are_those_that_the_rows_show() {
        assertEquals(List.of("crowd", "城南营业厅", "总务").stream().sorted().toList(),
                with(completions -> completions.departments(HE)).stream().sorted().toList());
    }

    @Test
    void the_register_is_for_who_keeps_it() {
        for (Person reader : List.of(Cast.learner(), Cast.trainer(), Cast.administrator())) {
            assertUnknown(completions -> completions.count(reader, RecordFilter.ALL));
            assertUnknown(completions -> completions.page(reader, RecordFilter.ALL, 0, 1));
            assertUnknown(completions -> completions.departments(reader));
            assertUnknown(completions -> {
                completions.each(reader, RecordFilter.ALL, row -> {});
                return null;
            });
        }
    }

    @Test
    void a_record_is_never_removed() {
        assertThrows(IllegalStateException.class, () -> entities.write(manager -> {
            manager.remove(record(manager));
            manager.flush();
        }));
    }

    @Test
    void a_record_never_changes() {
        try {
            entities.write(manager -> set(record(manager), "personName", "somebody else"));
        } catch (RuntimeException refused) {
            // saying so is as good as overlooking it
        }

        assertEquals("韩梅", entities.read(manager -> record(manager).personName()));
    }

    @Test
    void a_second_record_of_an_enrolment_must_supersede_the_first() {
        assertThrows(IllegalArgumentException.class, () -> entities.write(manager -> {
            CompletionRecord known = record(manager);
            Person mei = manager.find(Person.class, known.person());
            Made.of(Completions.class, manager).add(new CompletionRecord(completed(known.enrolment(), mei, "counter"), mei));
        }));
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
        zoe.describe(details("Zoë_100%", null, "总务"));
        tan.describe(details("谭云嫂", "T-9", "总部"));
        crowd(manager, teacher);
    }

    /** Fifty people times fifty courses. */
    private static void crowd(EntityManager manager, Person teacher) {
        for (int number = 0; number < 50; number++) {
            add(manager, "crowd" + number, "C", null, "crowd");
            Edition edition = Taught.publish(manager, teacher, Counter.called("crowd-" + number).archive());
            manager.flush();
            manager.detach(edition);
        }
        int rows = manager.createNativeQuery("insert into enrolment"
                        + " (id, version, person_id, course_id, edition_id, opened_at)"
                        + " select 2000000 + row_number() over (order by p.id, d.id), 0, p.id, d.course_id, d.id, ?"
                        + " from person p cross join edition d join course c on c.id = d.course_id"
                        + " where p.department = 'crowd' and c.slug like 'crowd-%'")
                .setParameter(1, Timestamp.from(JANUARY))
                .executeUpdate();
        assertEquals(CROWD, rows);
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
        return ids;
    }

    private static void complete(EntityManager manager, long enrolment, Person person) {
        Made.of(Completions.class, manager).add(new CompletionRecord(completed(enrolment, person, "counter"), person));
        manager.flush();
    }

    private static EnrolmentCompleted completed(long enrolment, Person person, String course) {
        return new EnrolmentCompleted(
                enrolment, person.id(), course, "窗口第一课", "First hours", 1, "zh-CN", 9, 10, JANUARY, MARCH);
    }

    private static CompletionRecord record(EntityManager manager) {
        return manager.createQuery("select r from CompletionRecord r where r.personName = '韩梅'", CompletionRecord.class)
                .getSingleResult();
    }

    private static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    private static void assertUnknown(Function<Completions, ?> work) {
        assertTrue(assertThrows(Refused.class, () -> with(work)).isUnknown());
    }

    private static long count(RecordFilter filter) {
        return with(completions -> completions.count(HE, filter));
    }

    private static List<RecordRow> streamed(RecordFilter filter) {
        List<RecordRow> rows = new ArrayList<>();
        with(completions -> {
            completions.each(HE, filter, rows::add);
            return null;
        });
        return rows;
    }

    private static String named(List<RecordRow> rows) {
        return String.join(" ", rows.stream().map(row -> row.name() + "/" + row.course()).sorted().toList());
    }

    private static <T> T with(Function<Completions, T> work) {
        return entities.read(manager -> work.apply(Made.of(Completions.class, manager)));
    }

    private static RecordFilter text(String text) {
        return new RecordFilter(text, null, null, null, null, null);
    }

    private static RecordFilter filter(String course, String department, State state, Instant from, Instant until) {
        return new RecordFilter(null, course, department, state, from, until);
    }
}
