package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.course.CourseReader;
import kexin.course.Publishing;
import kexin.course.Taught;
import kexin.people.KeepingPeople;
import kexin.people.People;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A quiz by its rules: tries and the pause between them, time, languages, and the retry of the missed. */
@ExtendWith(ArquillianExtension.class)
class AnsweringContainerIT {

    @Inject
    private Learning learning;

    @Inject
    private Answering answering;

    @Inject
    private Answers answers;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @Inject
    private KeepingPeople keeping;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    private final Person mei = Cast.learner();
    private final Person tan = Cast.trainer();
    private final ShortCourse course = new ShortCourse();
    private long enrolment;

    @BeforeEach
    void arrive() throws Exception {
        transaction.begin();
        List.of(mei, tan).forEach(people::add);
        transaction.commit();
    }

    @Test
    void a_quiz_is_tried_as_often_as_it_says() {
        enrol(course.ruling("tries: 2"));
        submit(begin("en"), Map.of());
        submit(begin("en"), Map.of());

        assertRefused("refused.attempt.tries", () -> begin("en"));
        assertRefused("refused.attempt.tries", () -> answering.retryMissed(mei, course.slug(), "first"));
    }

    @Test
    void the_next_try_waits_for_the_pause_and_says_how_long() {
        enrol(course.ruling("pause: 10 min"));
        submit(begin("en"), Map.of());

        Refused refusal = assertThrows(Refused.class, () -> begin("en"));
        assertEquals("refused.attempt.pause", refusal.key());
        assertEquals(10L, refusal.arguments()[0]);
    }

    @Test
    void a_timed_try_ends_when_its_time_is_up_and_what_comes_later_is_kept_beside() throws Exception {
        enrol(course.askingTwice().ruling("time: 20 min"));
        List.of("A.1", "A.2", "B.1").forEach(page -> learning.turnPage(mei, enrolment, page, Duration.ZERO));
        submit(answering.begin(mei, course.slug(), "second", "en").id(), Map.of("B.q1_1", "three"));
        long attempt = begin("en");
        save(attempt, "en", "A.q1_1", "smile", 0);
        save(attempt, "en", "A.q2_1", "rise", 0);
        letTimeBeUp(attempt);

        assertThrows(TimeIsUp.class, () -> save(attempt, "en", "A.q1_1", "frown", 1));

        Attempt closed = enrolments.attempt(mei, attempt);
        assertEquals(closed.end().orElseThrow(), closed.submittedAt());
        assertTrue(closed.isClosedByTime());
        assertTrue(closed.isPassed());
        assertEquals(Map.of("A.q1_1", "frown"), answers.late(closed));
        assertEquals(closed.submittedAt(), enrolments.byId(mei, enrolment).completedAt());
        submit(attempt, Map.of("A.q2_1", "sit"));
        assertEquals(Map.of("A.q1_1", "frown", "A.q2_1", "sit"), answers.late(closed));
        assertEquals(2, enrolments.attempt(mei, attempt).getPoints());
    }

    @Test
    void a_timed_try_nobody_came_back_to_is_closed_at_its_end_by_whoever_looks_next() throws Exception {
        enrol(course.ruling("time: 20 min"));
        long attempt = begin("en");
        letTimeBeUp(attempt);

        assertNotEquals(attempt, begin("en"));
        Attempt closed = enrolments.attempt(mei, attempt);
        assertEquals(closed.end().orElseThrow(), closed.submittedAt());
        assertFalse(closed.isPassed());
    }

    @Test
    void who_is_granted_extra_time_has_it_from_the_next_try_on() {
        enrol(course.ruling("time: 20 min"));
        Person gu = people.findByAccount("admin.demo").orElseThrow();
        keeping.grantExtraTime(gu, mei.id(), 50);

        Attempt attempt = enrolments.attempt(mei, begin("en"));

        assertEquals(Duration.ofMinutes(30), Duration.between(attempt.begunAt(), attempt.end().orElseThrow()));
        assertRefused("refused.person.extraTime", () -> keeping.grantExtraTime(gu, mei.id(), 301));
        assertRefused("refused.unknown", () -> keeping.grantExtraTime(mei, mei.id(), 50));
    }

    @Test
    void switching_the_language_keeps_what_was_typed_in_each_and_the_try() {
        enrol(course);
        long attempt = begin("en");
        save(attempt, "en", "A.q1_1", "smile", 0);

        answering.speak(mei, attempt, "zh-CN");
        save(attempt, "zh-CN", "A.q1_1", "微笑", 0);

        assertEquals(attempt, begin("en"));
        assertEquals("zh-CN", enrolments.attempt(mei, attempt).language());
        assertEquals("smile", held(attempt, "en").typed());
        assertEquals("微笑", held(attempt, "zh-CN").typed());
        assertRefused("refused.unknown", () -> answering.speak(mei, attempt, "fr"));
        assertRefused("refused.attempt.switched", () ->
                answering.submit(mei, attempt, new Submission("en", Map.of())));
        assertTrue(answering.submit(mei, attempt, new Submission("zh-CN", Map.of())).isPassed());
        assertRefused("refused.attempt.submitted", () -> answering.speak(mei, attempt, "en"));
    }

    @Test
    void a_form_made_before_something_newer_was_saved_submits_nothing() {
        enrol(course);
        long attempt = begin("en");
        save(attempt, "en", "A.q1_1", "frown", 0);

        assertRefused("refused.attempt.stale", () -> submit(attempt, Map.of("A.q1_1", "smile")));
        assertFalse(enrolments.attempt(mei, attempt).isSubmitted());
        assertFalse(submit(attempt, Map.of("A.q1_1", "frown")).isPassed());
    }

    @Test
    void a_retry_of_the_missed_asks_only_these_and_can_pass() {
        enrol(course.askingTwice().ruling("pass: 100\nshuffle: true"));
        long first = begin("en");
        assertFalse(submit(first, Map.of("A.q1_1", "smile", "A.q2_1", "sit")).isPassed());

        Attempt retry = answering.retryMissed(mei, course.slug(), "first");

        assertEquals(2, retry.getNumber());
        assertEquals(enrolments.attempt(mei, first).seed(), retry.seed());
        assertTrue(held(retry.id(), "en").settled());
        assertRefused("refused.answer.settled", () -> save(retry.id(), "en", "A.q1_1", "frown", 1));
        assertEquals(retry.id(), answering.retryMissed(mei, course.slug(), "first").id());
        assertTrue(submit(retry.id(), Map.of("A.q1_1", "frown", "A.q2_1", "rise")).isPassed());
    }

    @Test
    void what_was_not_drawn_is_neither_answered_nor_marked() {
        enrol(course.askingTwice().ruling("draw: 1"));
        long attempt = begin("en");
        String asked = enrolments.attempt(mei, attempt)
                .sheet(publishedQuiz())
                .asked().items().get(0).id();
        String other = asked.equals("A.q1") ? "A.q2_1" : "A.q1_1";

        assertRefused("refused.unknown", () -> save(attempt, "en", other, "rise", 0));
        assertEquals(1, submit(attempt, Map.of()).getMarks().size());
    }

    private ClozeText publishedQuiz() {
        return CourseReader.read(course.archive()).course().lessons().get(0).quiz("en");
    }

    private void enrol(ShortCourse taught) {
        publishing.handIn(tan, taught.archive());
        publishing.publish(tan, taught.slug(), Taught.NOTE);
        enrolment = learning.enrol(mei, taught.slug()).id();
    }

    private long begin(String language) {
        return answering.begin(mei, course.slug(), "first", language).id();
    }

    private SavedAnswer save(long attempt, String language, String gap, String typed, int base) {
        return answering.answer(mei, attempt, new Typing(language, gap, typed, base, UUID.randomUUID().toString()));
    }

    private void letTimeBeUp(long attempt) throws SQLException {
        TimePassed.of(attempt, database, store.getEntityManagerFactory().getCache());
    }

    private SavedAnswer held(long attempt, String language) {
        return answers.of(enrolments.attempt(mei, attempt), language).get("A.q1_1");
    }

    private Attempt submit(long attempt, Map<String, String> typed) {
        Map<String, Submission.Held> held = new HashMap<>();
        typed.forEach((gap, text) -> held.put(gap, new Submission.Held(text, 0)));
        return answering.submit(mei, attempt, new Submission(null, held));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refused.class, deed::run).key());
    }
}
