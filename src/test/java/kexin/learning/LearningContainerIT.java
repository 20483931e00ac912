package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.course.Publishing;
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
    private Enrolments enrolments;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService tabs;

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
        publishing.publish(tan, course.slug());
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

        learning.answer(mei, attempt, "A.q1_1", "  smile ");

        assertEquals(Map.of("A.q1_1", "smile"), enrolments.answers(enrolments.attempt(mei, attempt)));
    }

    @Test
    void an_answer_saved_in_two_tabs_at_once_is_saved_in_both() throws Exception {
        long attempt = begin("first", "en");

        assertEquals(4, atOnce(4, () -> learning.answer(mei, attempt, "A.q1_1", "smile")).size());
    }

    @Test
    void an_answer_after_submission_is_refused_and_changes_nothing() {
        long attempt = begin("first", "en");
        learning.submit(mei, attempt, Map.of("A.q1_1", "frown"));

        assertRefused("refused.attempt.submitted", () -> learning.answer(mei, attempt, "A.q1_1", "smile"));
        assertFalse(enrolments.attempt(mei, attempt).isPassed());
    }

    @Test
    void what_is_no_answer_to_this_quiz_is_refused() {
        long attempt = begin("first", "en");

        assertUnknown(() -> learning.answer(mei, attempt, "B.q1_1", "three"));
        assertRefused("refused.answer.long", () -> learning.answer(mei, attempt, "A.q1_1", "x".repeat(501)));
        assertUnknown(() -> learning.turnPage(mei, enrolment, "C.1", Duration.ZERO));
        assertUnknown(() -> learning.attempt(mei, course.slug(), "third", "en"));
        assertUnknown(() -> learning.attempt(mei, course.slug(), "second", "fr"));
    }

    @Test
    void characters_that_no_database_keeps_are_left_out_of_an_answer() {
        long attempt = begin("first", "en");

        learning.answer(mei, attempt, "A.q1_1", "smi\u0000le\ud83d");

        assertEquals(Map.of("A.q1_1", "smile?"), enrolments.answers(enrolments.attempt(mei, attempt)));
    }

    @Test
    void submitting_takes_what_was_saved_and_what_the_browser_brings_wins() {
        long first = begin("first", "en");
        learning.answer(mei, first, "A.q1_1", "smile");
        assertTrue(learning.submit(mei, first, NOTHING).isPassed());

        long second = begin("second", "en");
        learning.answer(mei, second, "B.q1_1", "three");
        assertFalse(learning.submit(mei, second, Map.of("B.q1_1", "ten")).isPassed());
    }

    @Test
    void submitting_in_several_tabs_at_once_is_submitting_once() throws Exception {
        long attempt = begin("first", "en");

        List<Attempt> submitted = atOnce(4, () -> learning.submit(mei, attempt, Map.of("A.q1_1", "smile")));

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

        assertUnknown(() -> learning.answer(other, attempt, "A.q1_1", "smile"));
        assertUnknown(() -> learning.submit(other, attempt, NOTHING));
        assertUnknown(() -> learning.turnPage(other, enrolment, "A.1", Duration.ZERO));
        assertUnknown(() -> learning.attempt(other, course.slug(), "first", "en"));
        assertUnknown(() -> learning.turnPage(mei, enrolment + 1_000_000, "A.1", Duration.ZERO));
    }

    @Test
    void an_attempt_keeps_the_language_it_was_begun_in_and_the_next_may_have_another() {
        long english = begin("first", "en");
        assertEquals(english, begin("first", "zh-CN"));
        assertTrue(learning.submit(mei, english, Map.of("A.q1_1", "smile")).isPassed());

        long chinese = begin("first", "zh-CN");
        assertEquals("zh-CN", enrolments.attempt(mei, chinese).language());
        assertTrue(learning.submit(mei, chinese, Map.of("A.q1_1", "微笑")).isPassed());
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
        learning.submit(mei, begin("second", "en"), Map.of("B.q1_1", "ten"));

        assertEquals(0, completions());
    }

    @Test
    void the_last_page_and_the_last_quiz_at_once_complete_the_course_once() throws Exception {
        learning.turnPage(mei, enrolment, "A.1", Duration.ZERO);
        learning.turnPage(mei, enrolment, "A.2", Duration.ZERO);
        pass("first", "A.q1_1", "smile");
        long last = begin("second", "en");

        atOnce(List.of(
                () -> learning.submit(mei, last, Map.of("B.q1_1", "three")),
                () -> learning.submit(mei, last, Map.of("B.q1_1", "three")),
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
        learning.submit(mei, begin("first", "en"), NOTHING);
        pass("second", "B.q1_1", "three");

        String best = "select count(*) from completion_record where points = 2 and total = 2 and enrolment_id = ?";
        assertEquals(1, count(best, enrolment));
    }

    private void seeEverything() {
        List.of("A.1", "A.2", "B.1").forEach(page -> learning.turnPage(mei, enrolment, page, Duration.ZERO));
    }

    private long begin(String lesson, String language) {
        return learning.attempt(mei, course.slug(), lesson, language).id();
    }

    private void pass(String lesson, String gap, String answer) {
        assertTrue(learning.submit(mei, begin(lesson, "en"), Map.of(gap, answer)).isPassed());
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
            running.add(tabs.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return deed.call();
            }));
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
