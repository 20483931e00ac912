package kexin.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kexin.Background;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.certificate.Certificates;
import kexin.completion.CompletionRecord;
import kexin.completion.Completions;
import kexin.course.Publishing;
import kexin.course.Taught;
import kexin.learning.Aftermath;
import kexin.learning.Answering;
import kexin.learning.Attempt;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.GivenMark;
import kexin.learning.Learning;
import kexin.learning.Submission;
import kexin.learning.Submission.Held;
import kexin.marking.Decision.Kind;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first quiz asks for a smile and for getting up, and passes with both. */
@ExtendWith(ArquillianExtension.class)
class RegradingContainerIT {

    @Inject
    private Deciding deciding;

    @Inject
    private Foresight foresight;

    @Inject
    private Inbox inbox;

    @Inject
    private Regrading regrading;

    @Inject
    private Learning learning;

    @Inject
    private Answering answering;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Completions completions;

    @Inject
    private Certificates certificates;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Background clicks;

    private final Person mei = Cast.learner();
    private final Person lan = Cast.learner();
    private final Person tan = Cast.trainer();
    private final Person stranger = Cast.trainer();
    private final ShortCourse course = new ShortCourse().askingTwice();

    @BeforeEach
    void publish() throws Exception {
        transaction.begin();
        List.of(mei, lan, tan, stranger).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
        publishing.publish(tan, course.slug(), Taught.NOTE);
    }

    @Test
    void what_is_said_before_is_what_happens_and_the_completion_and_the_certificate_follow() throws Exception {
        long enrolment = readEverything(mei);
        submit(mei, "second", Map.of("B.q1_1", "three"));
        long first = submit(mei, "first", Map.of("A.q1_1", "Grin!", "A.q2_1", "rise"));
        readEverything(lan);
        submit(lan, "first", Map.of("A.q1_1", "grin", "A.q2_1", "jump"));
        Prospect prospect = foresight.of(tan, grin(), Kind.ACCEPTED);

        Regrade regrade = decide(Kind.ACCEPTED, false);

        assertEquals(new Aftermath(2, 1, 0, 0, 1, 0, 0), prospect.kept());
        assertEquals(prospect.kept(), regrade.aftermath());
        assertEquals(2, regrade.done());
        Attempt attempt = attempt(first);
        assertTrue(attempt.isPassed());
        assertEquals(2, attempt.getPoints());
        assertEquals(1, attempt.getFirstPoints());
        assertEquals(1, attempt.keyVersion());
        assertTrue(enrolment(enrolment).isComplete());
        assertEquals(3, record(enrolment).orElseThrow().points());
        assertTrue(serial(enrolment).isPresent());
        assertTrue(inTransaction(() -> inbox.open(tan, course.slug(), new Slice(null, null, null))).stream()
                .noneMatch(blank -> blank.gap().gap().key().equals("A.q1_1")));
    }

    @Test
    void what_is_submitted_after_the_decision_is_marked_by_it() throws Exception {
        readEverything(mei);
        long before = submit(mei, "first", Map.of("A.q1_1", "grin"));
        assertEquals(0, attempt(before).keyVersion());
        decide(Kind.ACCEPTED, false);

        Attempt after = attempt(submit(mei, "first", Map.of("A.q1_1", "GRIN", "A.q2_1", "rise")));

        assertTrue(after.isPassed());
        assertEquals(1, after.keyVersion());
        assertFalse(after.isRegraded());
    }

    /** As one whose certificate takes its time: marked before the decision, committed after it. */
    @Test
    void what_is_being_marked_while_it_is_decided_is_regraded_too() throws Exception {
        readEverything(mei);
        long attempt = answering.begin(mei, course.slug(), "first", "en").id();
        CountDownLatch marked = new CountDownLatch(1);
        CountDownLatch decided = new CountDownLatch(1);
        FutureTask<Boolean> slow = new FutureTask<>(() -> inTransaction(() -> {
            submit(mei, "first", Map.of("A.q1_1", "grin", "A.q2_1", "rise"));
            marked.countDown();
            return awaited(decided);
        }));
        clicks.run(slow);
        assertTrue(awaited(marked));

        Regrade ordered = deciding.decide(tan, grin(), Kind.ACCEPTED, false).orElseThrow();
        Thread.sleep(700);
        decided.countDown();

        assertTrue(slow.get(20, TimeUnit.SECONDS));
        assertEquals(1, finished(ordered.id()).aftermath().gained());
        assertEquals(1, attempt(attempt).keyVersion());
        assertTrue(attempt(attempt).isPassed());
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void a_completion_with_other_points_is_stated_anew_with_another_certificate() throws Exception {
        ShortCourse lenient = new ShortCourse().askingTwice().ruling("pass: 50");
        publishing.handIn(tan, lenient.archive());
        publishing.publish(tan, lenient.slug(), Taught.NOTE);
        long enrolment = complete(mei, lenient, "grin");
        String serial = serial(enrolment).orElseThrow();
        Question question = new Question(lenient.slug(), 1, "first", "en", "A.q1_1", "grin");

        Regrade regrade = finished(deciding.decide(tan, question, Kind.ACCEPTED, false).orElseThrow().id());

        assertEquals(new Aftermath(1, 0, 0, 0, 0, 0, 1), regrade.aftermath());
        CompletionRecord record = record(enrolment).orElseThrow();
        assertEquals(CompletionRecord.Cause.REGRADED, record.cause());
        assertEquals(3, record.points());
        assertEquals(tan.id(), record.recordedBy());
        assertNotEquals(serial, serial(enrolment).orElseThrow());
        assertEquals(2, count("select count(*) from completion_record where enrolment_id = ?", enrolment));
    }

    @Test
    void nobody_loses_a_pass_unless_it_is_chosen() throws Exception {
        decide(Kind.ACCEPTED, false);
        long enrolment = complete(mei, course, "grin");
        Prospect prospect = foresight.of(tan, grin(), Kind.OPEN);
        assertEquals(new Aftermath(0, 0, 0, 1, 0, 0, 0), prospect.kept());
        assertEquals(new Aftermath(1, 0, 1, 0, 0, 1, 0), prospect.taken());

        Regrade kept = decide(Kind.OPEN, false);

        assertEquals(prospect.kept(), kept.aftermath());
        assertTrue(enrolment(enrolment).isComplete());
        assertEquals(3, record(enrolment).orElseThrow().points());

        decide(Kind.ACCEPTED, false);
        Regrade taken = decide(Kind.OPEN, true);

        assertEquals(prospect.taken(), taken.aftermath());
        assertFalse(enrolment(enrolment).isComplete());
        assertEquals(Optional.empty(), record(enrolment));
        assertEquals(Optional.empty(), serial(enrolment));
        assertEquals(2, count("select count(*) from completion_record where enrolment_id = ?", enrolment));
        List<List<GivenMark>> markings = markings(mei);
        assertEquals(2, markings.size());

        submit(mei, "first", Map.of("A.q1_1", "smile", "A.q2_1", "rise"));
        assertTrue(enrolment(enrolment).isComplete());
        assertEquals(CompletionRecord.Cause.COMPLETED, record(enrolment).orElseThrow().cause());
        assertTrue(serial(enrolment).isPresent());
    }

    @Test
    void deciding_twice_at_once_is_deciding_once_and_going_on_with_what_is_finished_changes_nothing() throws Exception {
        readEverything(mei);
        long attempt = submit(mei, "first", Map.of("A.q1_1", "grin", "A.q2_1", "rise"));

        List<Long> regrades = atOnce(4, () -> deciding.decide(tan, grin(), Kind.ACCEPTED, false).orElseThrow().id());
        finished(regrades.get(0));
        regrading.resume();
        regrading.runAll();

        assertEquals(1, regrades.stream().distinct().count());
        assertEquals(4, count("select count(*) from mark where attempt_id = ?", attempt));
        assertEquals(1, inTransaction(() -> inbox.decided(tan, course.slug(), new Slice(null, null, null))).size());
    }

    @Test
    void what_is_refused_for_good_is_gone_and_no_spelling_of_it_becomes_right() throws Exception {
        readEverything(mei);
        submit(mei, "first", Map.of("A.q1_1", "smlle"));
        Question misspelt = new Question(course.slug(), 1, "first", "en", "A.q1_1", "smille");

        assertEquals(Optional.empty(), deciding.decide(tan, misspelt, Kind.REFUSED, false));

        Attempt after = attempt(submit(mei, "first", Map.of("A.q1_1", "smille")));
        assertEquals("WRONG", after.getMarks().get(0).getVerdict().name());
    }

    @Test
    void the_inbox_of_anothers_course_does_not_exist() {
        assertUnknown(() -> inbox.open(stranger, course.slug(), new Slice(null, null, null)));
        assertUnknown(() -> foresight.of(stranger, grin(), Kind.ACCEPTED));
        assertUnknown(() -> deciding.decide(stranger, grin(), Kind.ACCEPTED, false));
        assertUnknown(() -> deciding.decide(mei, grin(), Kind.ACCEPTED, false));
        assertUnknown(() -> deciding.decide(
                tan, new Question(course.slug(), 2, "first", "en", "A.q1_1", "grin"), Kind.ACCEPTED, false));
        Refused nothing = assertThrows(Refused.class, () -> deciding.decide(
                tan, new Question(course.slug(), 1, "first", "en", "A.q1_1", "…"), Kind.ACCEPTED, false));
        assertEquals("refused.answer.nothing", nothing.key());
    }

    private Question grin() {
        return new Question(course.slug(), 1, "first", "en", "A.q1_1", "grin");
    }

    private Regrade decide(Kind kind, boolean takingAway) throws Exception {
        return finished(deciding.decide(tan, grin(), kind, takingAway).orElseThrow().id());
    }

    private Regrade finished(long ordered) throws Exception {
        long patience = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < patience) {
            Regrade regrade = fresh(Regrade.class, ordered);
            if (regrade.isFinished()) {
                return regrade;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not finished: " + ordered);
    }

    private long readEverything(Person learner) {
        return readEverything(learner, course);
    }

    private long readEverything(Person learner, ShortCourse read) {
        long enrolment = learning.enrol(learner, read.slug()).id();
        List.of("A.1", "A.2", "B.1").forEach(page -> learning.turnPage(learner, enrolment, page, Duration.ZERO));
        return enrolment;
    }

    private long complete(Person learner, ShortCourse taken, String smile) {
        long enrolment = readEverything(learner, taken);
        submit(learner, taken, "second", Map.of("B.q1_1", "three"));
        submit(learner, taken, "first", Map.of("A.q1_1", smile, "A.q2_1", "rise"));
        return enrolment;
    }

    private long submit(Person learner, String lesson, Map<String, String> typed) {
        return submit(learner, course, lesson, typed);
    }

    private long submit(Person learner, ShortCourse taken, String lesson, Map<String, String> typed) {
        long attempt = answering.begin(learner, taken.slug(), lesson, "en").id();
        Map<String, Held> held = new HashMap<>();
        typed.forEach((gap, text) -> held.put(gap, new Held(text, 0)));
        return answering.submit(learner, attempt, new Submission("en", held)).id();
    }

    private Attempt attempt(long id) throws Exception {
        return fresh(Attempt.class, id);
    }

    private Enrolment enrolment(long id) throws Exception {
        return fresh(Enrolment.class, id);
    }

    private List<List<GivenMark>> markings(Person learner) throws Exception {
        return inTransaction(() -> {
            Enrolment enrolment = enrolments.find(learner, course.slug()).orElseThrow();
            return List.copyOf(enrolments.latest(enrolment, "first").orElseThrow().markings());
        });
    }

    /** As it is in the shared cache, where the application would find it, with its marks. */
    private <T> T fresh(Class<T> type, long id) throws Exception {
        return inTransaction(() -> {
            T found = store.find(type, id);
            if (found instanceof Attempt attempt) {
                attempt.getMarks();
            }
            return found;
        });
    }

    private Optional<CompletionRecord> record(long enrolment) throws Exception {
        return inTransaction(() -> completions.of(enrolment));
    }

    private Optional<String> serial(long enrolment) throws Exception {
        return inTransaction(() -> certificates.serialOf(enrolment));
    }

    private long count(String sql, long id) throws Exception {
        return inTransaction(() -> ((Number) store.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue());
    }

    /** Whatever is read: outside of one, Payara reads by an entity manager that a regrade that ends just then closes. */
    private <T> T inTransaction(Supplier<T> work) throws Exception {
        transaction.begin();
        try {
            return work.get();
        } finally {
            transaction.commit();
        }
    }

    private <T> List<T> atOnce(int number, Callable<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(number);
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            FutureTask<T> result = new FutureTask<>(() -> {
                start.await(20, TimeUnit.SECONDS);
                return deed.call();
            });
            clicks.run(result);
            results.add(result);
        }
        List<T> done = new ArrayList<>();
        for (Future<T> result : results) {
            done.add(result.get(60, TimeUnit.SECONDS));
        }
        return done;
    }

    private static void assertUnknown(Runnable deed) {
        assertTrue(assertThrows(Refused.class, deed::run).isUnknown());
    }
}
