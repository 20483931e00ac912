package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.Progress.Passed;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Grader;
import kexin.quiz.cloze.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Timeout(120)
class EnrolmentsTest {

    private static final ClozeText QUIZ = ClozeReader.read("## q1\npage: p1\n\n{one} {two} {three}\n").text();
    private static final String LONG_ANSWER = "谢".repeat(498) + "😀";

    private static Entities entities;
    private static Edition edition;

    @Parameter
    private Vendor vendor;

    private final Person mei = Cast.learner();
    private final Person other = Cast.learner();
    private long enrolment;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        edition = entities.read(manager -> {
            Person tan = Cast.trainer();
            manager.persist(tan);
            return Taught.publish(manager, tan, Counter.asItIs().archive());
        });
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    @BeforeEach
    void enrol() {
        entities.write(manager -> {
            manager.persist(mei);
            manager.persist(other);
        });
        enrolment = read((enrolments, nobody) -> {
            Enrolment fresh = new Enrolment(mei, edition, Cast.NOW);
            enrolments.add(fresh);
            return fresh;
        }).id();
    }

    @Test
    void an_enrolment_is_found_by_its_learner_and_the_course() {
        write((enrolments, mine) -> {
            assertEquals(enrolment, enrolments.find(mei, "counter").orElseThrow().id());
            assertTrue(enrolments.find(other, "counter").isEmpty());
            assertTrue(enrolments.find(mei, "elsewhere").isEmpty());
            assertEquals(List.of(enrolment), enrolments.of(mei).stream().map(Enrolment::id).toList());
            assertEquals(Cast.NOW, mine.openedAt());
        });
    }

    @Test
    void somebody_elses_enrolment_or_attempt_does_not_exist() {
        long attempt = attempt("greeting", 1, null);
        write((enrolments, mine) -> {
            assertTrue(unknown(() -> enrolments.byId(other, enrolment)));
            assertTrue(unknown(() -> enrolments.attempt(other, attempt)));
            assertTrue(unknown(() -> enrolments.byId(mei, 4711)));
            assertTrue(unknown(() -> enrolments.attempt(mei, 4711)));
        });
    }

    @Test
    void nobody_takes_a_course_twice() {
        assertThrows(PersistenceException.class, () ->
                write((enrolments, mine) -> enrolments.add(new Enrolment(mei, edition, Cast.NOW))));
    }

    @Test
    void a_page_counts_as_read_since_its_first_opening_and_the_last_one_opened_is_the_place() {
        assertTrue(see("CT.1.1", 0, true));
        assertTrue(see("CT.1.2", 1, true));
        assertFalse(see("CT.1.1", 2, true));

        Progress progress = read(Enrolments::progress);
        assertEquals(Set.of("CT.1.1", "CT.1.2"), progress.seen());
        assertEquals("CT.1.1", progress.place());
    }

    @Test
    void a_page_that_asks_for_time_is_a_place_but_counts_as_read_only_when_it_is_ticked() {
        assertFalse(see("CT.1.1", 0, false));
        assertEquals(new Progress(Set.of(), "CT.1.1", Map.of()), read(Enrolments::progress));
        assertFalse(hasRead("CT.1.1"));

        assertTrue(tick("CT.1.1"));

        assertFalse(tick("CT.1.1"));
        assertTrue(hasRead("CT.1.1"));
        assertEquals(Set.of("CT.1.1"), read(Enrolments::progress).seen());
    }

    @Test
    void once_it_asks_for_no_time_any_more_an_unread_page_counts_as_read_with_its_next_opening() {
        see("CT.1.1", 0, false);

        assertTrue(see("CT.1.1", 1, true));
    }

    @Test
    void an_opening_that_comes_late_does_not_move_the_place_back() {
        see("CT.1.2", 0, true);
        see("CT.1.1", 5, true);

        see("CT.1.2", 3, true);

        assertEquals("CT.1.1", read(Enrolments::progress).place());
    }

    @Test
    void nothing_seen_is_no_place() {
        Progress progress = read(Enrolments::progress);

        assertEquals(new Progress(Set.of(), null, Map.of()), progress);
    }

    @Test
    void who_waited_for_an_enrolment_sees_it_as_it_has_become() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> {
            await(locked);
            return read((enrolments, mine) -> enrolments.lock(mine).isComplete());
        });
        write((enrolments, mine) -> {
            Enrolment held = enrolments.lock(mine);
            locked.countDown();
            sleep();
            assertFalse(second.isDone());
            held.complete(Cast.NOW);
        });

        assertTrue(second.get(20, TimeUnit.SECONDS));
    }

    @Test
    void of_several_passed_attempts_the_best_counts_and_of_missed_ones_none() {
        attempt("greeting", 1, Map.of("q1_1", "one"));
        attempt("greeting", 2, Map.of("q1_1", "one", "q1_2", "two", "q1_3", "three"));
        attempt("greeting", 3, Map.of("q1_1", "one", "q1_2", "two"));
        attempt("waiting", 1, Map.of());
        attempt("parting", 1, null);

        assertEquals(Map.of("greeting", new Passed(3, 3)), read(Enrolments::progress).best());
    }

    @Test
    void the_latest_attempt_is_the_one_with_the_highest_number_at_that_lesson() {
        attempt("greeting", 1, Map.of());
        long second = attempt("greeting", 2, null);
        attempt("waiting", 3, null);

        write((enrolments, mine) -> {
            assertEquals(second, enrolments.latest(mine, "greeting").orElseThrow().id());
            assertTrue(enrolments.latest(mine, "parting").isEmpty());
        });
    }

    @Test
    void marks_come_back_in_reading_order_as_they_were_given() {
        long attempt = attempt("greeting", 1, Map.of("q1_1", "one", "q1_3", LONG_ANSWER));

        write((enrolments, mine) -> {
            List<GivenMark> marks = enrolments.attempt(mei, attempt).getMarks();
            assertEquals(List.of("q1_1", "q1_2", "q1_3"), marks.stream().map(GivenMark::getGap).toList());
            assertEquals(
                    List.of(Verdict.RIGHT, Verdict.BLANK, Verdict.WRONG),
                    marks.stream().map(GivenMark::getVerdict).toList());
            assertEquals(LONG_ANSWER, marks.get(2).getTyped());
        });
    }

    private boolean see(String page, int seconds, boolean atOnce) {
        return read((enrolments, mine) -> enrolments.see(mine, page, Cast.NOW.plusSeconds(seconds), atOnce));
    }

    private boolean hasRead(String page) {
        return read((enrolments, mine) -> enrolments.hasRead(mine, page));
    }

    private boolean tick(String page) {
        return read((enrolments, mine) -> enrolments.tick(mine, page, Cast.NOW));
    }

    /** @param answers what it is submitted with, a third of them right passes; null where it stays open */
    private long attempt(String lesson, int number, Map<String, String> answers) {
        long attempt = read((enrolments, mine) -> {
            Attempt fresh = mine.attempt(lesson, number, "en", 1, Cast.NOW);
            enrolments.add(fresh);
            return fresh;
        }).id();
        if (answers != null) {
            write((enrolments, mine) -> close(enrolments.attempt(mei, attempt), answers));
        }
        return attempt;
    }

    private static void close(Attempt attempt, Map<String, String> answers) {
        attempt.close(answers, Grader.grade(QUIZ, answers, Glossary.NONE), 30, Cast.NOW);
    }

    private void write(BiConsumer<Enrolments, Enrolment> work) {
        read((enrolments, mine) -> {
            work.accept(enrolments, mine);
            return null;
        });
    }

    /** One transaction; the enrolment is null before there is one. */
    private <T> T read(BiFunction<Enrolments, Enrolment, T> work) {
        return entities.read(manager -> work.apply(
                Made.of(Enrolments.class, manager), manager.find(Enrolment.class, enrolment)));
    }

    private static boolean unknown(Runnable deed) {
        return assertThrows(Refused.class, deed::run).isUnknown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Long enough for the other to come, short of what a database lets one wait. */
    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
