package kexin.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kexin.Cast;
import kexin.Made;
import kexin.MovableClock;
import kexin.Refused;
import kexin.Settings;
import kexin.course.Counter;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Taught;
import kexin.course.Terms;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.AttemptSubmitted;
import kexin.learning.Enrolments;
import kexin.learning.Learning;
import kexin.learning.Overlay;
import kexin.learning.Overlays;
import kexin.people.People;
import kexin.people.Person;
import kexin.practice.Practising.Exercise;
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

/** Blanks missed half past nine on a Monday morning in Shanghai, and the weeks after. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class PractisingTest {

    private static final String THREE = "CT.1.q1_1";
    private static final String SMILE = "CT.1.q2_1";
    private static final Settings IN_SHANGHAI = new Settings(Map.of("kexin.zone", "Asia/Shanghai")::get);

    private static Entities entities;

    @Parameter
    private Vendor vendor;

    private final MovableClock clock = new MovableClock();
    private final Counter course = Counter.asItIs().named("p" + System.nanoTime());
    private final Person tan = Cast.trainer();
    private final Person mei = Cast.learner();
    private final Person other = Cast.learner();
    private ClozeText quiz;
    private long enrolment;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    @BeforeEach
    void enrol() {
        quiz = course.read().course().lesson("greeting").orElseThrow().quiz("en");
        entities.write(manager -> List.of(tan, mei, other).forEach(manager::persist));
        entities.write(manager -> Taught.publish(manager, tan, course.archive()));
        enrolment = entities.read(manager -> Made.of(
                        Learning.class,
                        Made.of(Enrolments.class, manager),
                        Made.of(People.class, manager),
                        Made.of(Courses.class, manager),
                        clock)
                .enrol(mei, course.slug()).id());
    }

    @Test
    void a_missed_blank_is_due_two_days_later_and_not_before() {
        submit("ten", "smile");
        assertEquals(List.of(), due());

        days(1);
        assertEquals(List.of(), due());

        days(1);
        assertEquals(List.of(THREE), due());
    }

    @Test
    void the_day_begins_at_midnight_where_the_organisation_is() {
        submit("ten", "smile");

        clock.pass(Duration.ofHours(38));
        assertEquals(List.of(), due(), "half past eleven in the evening of the next day");
        clock.pass(Duration.ofMinutes(31));
        assertEquals(List.of(THREE), due(), "one minute past midnight");
    }

    @Test
    void what_was_right_or_only_misspelt_does_not_come_back_and_a_blank_one_does() {
        submit("thre", "");
        days(2);

        assertEquals(List.of(SMILE), due());
    }

    @Test
    void right_climbs_from_day_2_to_7_to_30_and_then_rests() {
        submit("ten", "smile");
        long id = blank(2);

        Exercise second = answer(id, "3");
        assertEquals(Verdict.RIGHT, second.mark().verdict());
        assertEquals(day(7), second.again());
        days(5);
        assertEquals(day(30), answer(id, "three").again());
        days(23);
        assertTrue(answer(id, "three").rests());
        days(4000);
        assertEquals(List.of(), due());
    }

    @Test
    void wrong_begins_the_ladder_anew_with_the_feedback_of_the_quiz() {
        submit("ten", "smile");
        long id = blank(2);
        answer(id, "three");
        days(5);

        Exercise wrong = answer(id, "one");

        assertEquals(Verdict.WRONG, wrong.mark().verdict());
        assertEquals("At one step they stand before you: too late.", wrong.mark().feedback());
        assertEquals(day(9), wrong.again());
        assertFalse(wrong.rests());
    }

    @Test
    void missing_a_resting_blank_in_another_try_wakes_it() {
        submit("ten", "smile");
        long id = blank(2);
        answer(id, "three");
        days(5);
        answer(id, "three");
        days(23);
        answer(id, "three");

        submit("ten", "smile");

        days(2);
        assertEquals(List.of(THREE), due());
    }

    @Test
    void answering_twice_is_answering_once() {
        submit("ten", "smile");
        long id = blank(2);
        answer(id, "three");

        Exercise again = answer(id, "ten");

        assertEquals("three", again.typed());
        assertEquals(day(7), again.again());
    }

    @Test
    void what_no_database_keeps_is_left_out_and_what_is_endless_is_cut() {
        submit("ten", "smile");
        long id = blank(2);

        assertEquals("te?n", answer(id, " te\ud83d\u0000n ").typed());
        days(2);
        assertEquals(500, answer(id, "x".repeat(100_000)).typed().length());
    }

    @Test
    void somebody_elses_blank_does_not_exist() {
        submit("ten", "smile");
        long id = blank(2);

        assertThrows(Refused.class, () -> read(practising -> practising.practised(other, id)));
        assertThrows(Refused.class, () -> read(practising -> {
            practising.answer(other, id, "three");
            return null;
        }));
        assertEquals(List.of(), read(practising -> practising.due(other)));
    }

    @Test
    void a_blank_whose_statement_the_latest_edition_words_anew_retires_without_a_word() {
        submit("ten", "");
        String quiz = "quizzes/" + course.slug() + "/10-greeting.en.md";
        course.saying(quiz, "put your work down", "put the phone down");
        course.saying("courseware/" + course.slug() + "/10-greeting.en.md", "put your work down", "put the phone down");
        entities.write(manager -> Taught.publish(manager, tan, course.archive()));
        days(2);

        assertEquals(List.of(SMILE), due());
    }

    private void submit(String... answers) {
        Map<String, String> typed = Map.of(THREE, answers[0], SMILE, answers[1]);
        AttemptSubmitted event = new AttemptSubmitted(
                enrolment, mei.id(), "greeting", "en",
                Grader.grade(quiz, typed, Glossary.NONE).marks(), clock.instant());
        read(practising -> {
            practising.note(event);
            return null;
        });
    }

    /** Id of the one blank that is due after so many days. */
    private long blank(int after) {
        days(after);
        return read(practising -> practising.due(mei)).get(0).id();
    }

    private Exercise answer(long id, String typed) {
        read(practising -> {
            practising.answer(mei, id, typed);
            return null;
        });
        return read(practising -> practising.practised(mei, id)).orElseThrow();
    }

    private List<String> due() {
        return read(practising -> practising.due(mei)).stream()
                .map(exercise -> exercise.card().gap().key())
                .toList();
    }

    private void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    private static LocalDate day(int days) {
        return LocalDate.of(2026, 11, 23).plusDays(days);
    }

    private <T> T read(Function<Practising, T> work) {
        return entities.read(manager -> work.apply(practising(manager)));
    }

    private Practising practising(EntityManager manager) {
        Courses courses = Made.of(Courses.class, manager);
        return Made.of(
                Practising.class,
                Made.of(MissedBlanks.class, manager),
                courses,
                Made.of(Editions.class, courses),
                Made.of(Terms.class),
                (Overlays) edition -> Overlay.NONE,
                IN_SHANGHAI,
                clock);
    }
}
