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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.Settings;
import kexin.completion.CompletionRecord.Cause;
import kexin.completion.RecordFilter.State;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.EnrolmentCompleted;
import kexin.learning.EnrolmentReopened;
import kexin.people.NameCorrected;
import kexin.people.People;
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

/** Han Mei has completed a course, and her record stands. */
@ParameterizedClass
@EnumSource
@Timeout(300)
class CompletionsTest {

    private static final Instant JANUARY = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-10T00:00:00Z");

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
            Made.of(Completions.class, manager).add(new CompletionRecord(completed(known.enrolment(), mei, "counter"), mei, MARCH));
        }));
    }

    @Test
    void a_name_that_is_being_corrected_is_waited_for() {
        Person lan = entities.read(manager -> add(manager, Cast.learner().getAccount(), "王蓝", null, ""));
        long enrolment = entities.read(manager -> enrol(manager, lan, edition(manager), JANUARY));
        CompletableFuture<Void> completing = new CompletableFuture<>();

        entities.write(manager -> {
            manager.find(Person.class, lan.id()).describe(details("王兰", null, ""));
            manager.flush();
            completing.completeAsync(() -> {
                entities.write(other -> recording(other).record(completed(enrolment, lan, "counter")));
                return null;
            });
            assertThrows(TimeoutException.class, () -> completing.get(500, TimeUnit.MILLISECONDS));
        });
        completing.join();

        assertEquals("王兰", entities.read(manager ->
                Made.of(Completions.class, manager).of(enrolment).orElseThrow().personName()));
    }

    /** A try that ended by its time on Monday may be found on Wednesday; on Tuesday the completion was revoked. */
    @Test
    void a_history_ends_with_what_counts_whatever_the_days_say() {
        Person lin = entities.read(manager -> add(manager, Cast.learner().getAccount(), "林霖", null, ""));
        long enrolment = entities.read(manager -> enrol(manager, lin, edition(manager), JANUARY));
        entities.write(manager -> recording(manager).record(completed(enrolment, lin, "counter")));
        entities.write(manager -> recording(manager).revoke(
                new EnrolmentReopened(enrolment, lin.id(), Cast.NOW.plusSeconds(2))));
        entities.write(manager -> recording(manager).record(completed(enrolment, lin, "counter")));

        Histories.Taken taken = entities.read(manager ->
                Made.of(Histories.class, manager).of(Cast.officer(), lin)).get(0);

        assertTrue(taken.isCompleted());
        assertEquals(
                List.of(Cause.COMPLETED, Cause.REVOKED, Cause.COMPLETED),
                taken.records().stream().map(CompletionRecord::cause).toList());
        assertEquals(Cast.NOW, taken.records().get(2).recordedAt());
        assertEquals(MARCH, taken.records().get(2).completedAt());
    }

    @Test
    void a_corrected_name_says_what_it_was_and_who_bore_it_is_found_by_both() {
        Person xie = entities.read(manager -> add(manager, Cast.learner().getAccount(), "谢文婷", null, ""));
        long enrolment = entities.read(manager -> enrol(manager, xie, edition(manager), JANUARY));
        entities.write(manager -> recording(manager).record(completed(enrolment, xie, "counter")));

        entities.write(manager -> recording(manager).correct(
                new NameCorrected(xie.id(), "谢文婷", "谢雯婷", xie.id(), Cast.NOW)));

        CompletionRecord corrected = entities.read(manager -> {
            CompletionRecord record = Made.of(Completions.class, manager).of(enrolment).orElseThrow();
            assertEquals("谢文婷", record.formerName());
            return record;
        });
        assertEquals("谢雯婷", corrected.personName());
        for (String name : List.of("谢文婷", "文婷", "谢雯婷")) {
            assertEquals(List.of(enrolment), found(name, false), name);
            assertEquals(List.of(enrolment), found(name, true), name);
        }
    }

    private static List<Long> found(String name, boolean many) {
        Settings settings = new Settings(Map.of("kexin.zone", "UTC")::get);
        Asked asked = Asked.parse("").with("text", name);
        return entities.read(manager -> {
            Records records = Made.of(Records.class, manager, settings);
            return records.lines(records.filter(Cast.officer(), asked), asked.order(), 0, 9, many);
        }).stream().map(RecordRow::enrolment).toList();
    }

    private static Recording recording(EntityManager manager) {
        return Made.of(
                Recording.class,
                Made.of(People.class, manager),
                Made.of(Completions.class, manager),
                Made.of(Register.class, manager),
                Cast.CLOCK);
    }

    private static Edition edition(EntityManager manager) {
        return manager.createQuery("select e from Edition e", Edition.class).getResultList().get(0);
    }

    private static void fill(EntityManager manager) {
        Person teacher = Cast.trainer();
        manager.persist(teacher);
        Edition counter = Taught.publish(manager, teacher, Counter.asItIs().archive());
        Person mei = add(manager, "mei.acc", "韩梅", "N-0017", "城南营业厅");
        manager.flush();
        complete(manager, enrol(manager, mei, counter, JANUARY), mei);
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
        Made.of(Completions.class, manager).add(new CompletionRecord(completed(enrolment, person, "counter"), person, MARCH));
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
}
