package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import kexin.Background;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.course.Publishing;
import kexin.course.Taught;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LearningContainerIT {

    private static final Map<String, String> NOTHING = Map.of();

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

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Background tabs;

    private final Person mei = Cast.learner();
    private final Person other = Cast.learner();
    private final Person tan = Cast.trainer();
    private final ShortCourse course = new ShortCourse();
    private long enrolment;

    @BeforeEach
    void enrol() throws Exception {
        transaction.begin();
        List.of(mei, other, tan).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
        publishing.publish(tan, course.slug(), Taught.NOTE);
        enrolment = learning.enrol(mei, course.slug()).id();
    }

    @Test
    void enrolling_twice_is_enrolling_once() {
        assertEquals(enrolment, learning.enrol(mei, course.slug()).id());
    }

    @Test
    void enrolling_in_several_tabs_at_once_is_enrolling_once() throws Exception {
        List<Long> opened = atOnce(5, () -> learning.enrol(other, course.slug()).id());

        assertEquals(1, opened.stream().distinct().count());
    }

    @Test
    void nobody_enrols_in_a_course_that_is_not_there() {
        assertUnknown(() -> learning.enrol(mei, "elsewhere"));
    }

    @Test
    void an_answer_is_in_the_database_when_it_is_acknowledged() {
        long attempt = begin("first", "en");

        save(mei, attempt, "A.q1_1", 0, "  smile ");

        assertEquals("smile", held(attempt).typed());
    }

    @Test
    void of_tabs_that_save_at_once_upon_the_same_text_exactly_one_wins() throws Exception {
        long attempt = begin("first", "en");
        for (int base = 0; base < 3; base++) {
            int seen = base;
            List<Boolean> won = atOnce(4, () -> wins(attempt, seen));

            assertEquals(1, won.stream().filter(each -> each).count());
            assertEquals(base + 1, held(attempt).revision());
        }
    }

    @Test
    void an_answer_after_submission_is_refused_and_changes_nothing() {
        long attempt = begin("first", "en");
        submit(mei, attempt, Map.of("A.q1_1", "frown"));

        assertRefused("refused.attempt.submitted", () -> save(mei, attempt, "A.q1_1", 0, "smile"));
        assertFalse(enrolments.attempt(mei, attempt).isPassed());
    }

    @Test
    void what_is_no_answer_to_this_quiz_is_refused() {
        long attempt = begin("first", "en");

        assertUnknown(() -> save(mei, attempt, "B.q1_1", 0, "three"));
        assertRefused("refused.answer.long", () -> save(mei, attempt, "A.q1_1", 0, "x".repeat(501)));
        assertUnknown(() -> learning.turnPage(mei, enrolment, "C.1", Duration.ZERO));
        assertUnknown(() -> answering.begin(mei, course.slug(), "third", "en"));
        assertUnknown(() -> answering.begin(mei, course.slug(), "second", "fr"));
    }

    @Test
    void characters_that_no_database_keeps_are_left_out_of_an_answer() {
        long attempt = begin("first", "en");

        save(mei, attempt, "A.q1_1", 0, "smi\u0000le\ud83d");

        assertEquals("smile?", held(attempt).typed());
    }

    @Test
    void submitting_takes_what_was_saved_and_over_it_what_the_browser_brings() {
        long first = begin("first", "en");
        save(mei, first, "A.q1_1", 0, "smile");
        assertTrue(submit(mei, first, NOTHING).isPassed());

        long second = begin("second", "en");
        save(mei, second, "B.q1_1", 0, "three");
        assertFalse(submit(mei, second, Map.of("B.q1_1", "ten"), 1).isPassed());
    }

    @Test
    void submitting_in_several_tabs_at_once_is_submitting_once() throws Exception {
        long attempt = begin("first", "en");

        List<Attempt> submitted = atOnce(4, () -> submit(mei, attempt, Map.of("A.q1_1", "smile")));

        assertEquals(1, submitted.stream().map(Attempt::submittedAt).distinct().count());
        assertEquals(1, count("select count(*) from mark where attempt_id = ?", attempt));
    }

    @Test
    void beginning_in_several_tabs_at_once_is_beginning_once() throws Exception {
        List<Long> begun = atOnce(4, () -> begin("first", "en"));

        assertEquals(1, begun.stream().distinct().count());
    }

    @Test
    void somebody_elses_learning_does_not_exist() {
        long attempt = begin("first", "en");

        assertUnknown(() -> save(other, attempt, "A.q1_1", 0, "smile"));
        assertUnknown(() -> submit(other, attempt, NOTHING));
        assertUnknown(() -> learning.turnPage(other, enrolment, "A.1", Duration.ZERO));
        assertUnknown(() -> answering.begin(other, course.slug(), "first", "en"));
        assertUnknown(() -> learning.turnPage(mei, enrolment + 1_000_000, "A.1", Duration.ZERO));
    }

    @Test
    void an_attempt_keeps_the_language_it_was_begun_in_and_the_next_may_have_another() {
        long english = begin("first", "en");
        assertEquals(english, begin("first", "zh-CN"));
        assertTrue(submit(mei, english, Map.of("A.q1_1", "smile")).isPassed());

        long chinese = begin("first", "zh-CN");
        assertEquals("zh-CN", enrolments.attempt(mei, chinese).language());
        assertTrue(submit(mei, chinese, Map.of("A.q1_1", "微笑")).isPassed());
    }

    @Test
    void the_last_quiz_that_is_passed_completes_the_course_once() {
        seeEverything();
        pass("first", "A.q1_1", "smile");
        assertEquals(0, completions());

        pass("second", "B.q1_1", "three");
        assertEquals(1, completions());

        pass("second", "B.q1_1", "three");
        seeEverything();
        assertEquals(1, completions());
        assertTrue(enrolments.byId(mei, enrolment).isComplete());
    }

    @Test
    void the_last_page_that_is_opened_after_the_last_quiz_completes_the_course_too() {
        pass("first", "A.q1_1", "smile");
        pass("second", "B.q1_1", "three");
        learning.turnPage(mei, enrolment, "A.1", Duration.ZERO);
        learning.turnPage(mei, enrolment, "A.2", Duration.ZERO);
        assertEquals(0, completions());

        learning.turnPage(mei, enrolment, "B.1", Duration.ZERO);
        assertEquals(1, completions());
    }

    @Test
    void a_quiz_that_was_missed_completes_nothing() {
        seeEverything();
        pass("first", "A.q1_1", "smile");
        submit(mei, begin("second", "en"), Map.of("B.q1_1", "ten"));

        assertEquals(0, completions());
    }

    @Test
    void the_last_page_and_the_last_quiz_at_once_complete_the_course_once() throws Exception {
        learning.turnPage(mei, enrolment, "A.1", Duration.ZERO);
        learning.turnPage(mei, enrolment, "A.2", Duration.ZERO);
        pass("first", "A.q1_1", "smile");
        long last = begin("second", "en");

        atOnce(List.of(
                () -> submit(mei, last, Map.of("B.q1_1", "three")),
                () -> submit(mei, last, Map.of("B.q1_1", "three")),
                () -> {
                    learning.turnPage(mei, enrolment, "B.1", Duration.ZERO);
                    return null;
                }));

        assertEquals(1, completions());
    }

    @Test
    void points_are_those_of_the_best_passed_attempts() {
        seeEverything();
        pass("first", "A.q1_1", "smile");
        submit(mei, begin("first", "en"), NOTHING);
        pass("second", "B.q1_1", "three");

        String best = "select count(*) from completion_record where points = 2 and total = 2 and enrolment_id = ?";
        assertEquals(1, count(best, enrolment));
    }

    private void seeEverything() {
        List.of("A.1", "A.2", "B.1").forEach(page -> learning.turnPage(mei, enrolment, page, Duration.ZERO));
    }

    private long begin(String lesson, String language) {
        return answering.begin(mei, course.slug(), lesson, language).id();
    }

    private SavedAnswer save(Person learner, long attempt, String gap, int base, String typed) {
        return answering.answer(learner, attempt, new Typing(null, gap, typed, base, UUID.randomUUID().toString()));
    }

    private boolean wins(long attempt, int base) {
        try {
            return save(mei, attempt, "A.q1_1", base, "smile").revision() == base + 1;
        } catch (Stale stale) {
            return false;
        }
    }

    private SavedAnswer held(long attempt) {
        return answers.of(enrolments.attempt(mei, attempt), "en").get("A.q1_1");
    }

    private Attempt submit(Person learner, long attempt, Map<String, String> typed) {
        return submit(learner, attempt, typed, 0);
    }

    private Attempt submit(Person learner, long attempt, Map<String, String> typed, int base) {
        Map<String, Submission.Held> held = new HashMap<>();
        typed.forEach((gap, text) -> held.put(gap, new Submission.Held(text, base)));
        return answering.submit(learner, attempt, new Submission(null, held));
    }

    private void pass(String lesson, String gap, String answer) {
        assertTrue(submit(mei, begin(lesson, "en"), Map.of(gap, answer)).isPassed());
    }

    private long completions() {
        return count("select count(*) from completion_record where enrolment_id = ?", enrolment);
    }

    private long count(String sql, long id) {
        return ((Number) store.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }

    private <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
        return atOnce(Collections.nCopies(times, deed));
    }

    private <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> deed : deeds) {
            FutureTask<T> one = new FutureTask<>(() -> {
                start.await(30, TimeUnit.SECONDS);
                return deed.call();
            });
            tabs.run(one);
            running.add(one);
        }
        List<T> done = new ArrayList<>();
        for (Future<T> one : running) {
            done.add(one.get(30, TimeUnit.SECONDS));
        }
        return done;
    }

    private static void assertUnknown(Runnable deed) {
        assertRefused("refused.unknown", deed);
    }

    private static void assertRefused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refused.class, deed::run).key());
    }
}
