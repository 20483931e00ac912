package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Grader;
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
class AnswersTest {

    private static final String LONG_ANSWER = "谢".repeat(498) + "😀";
    private static final ClozeText QUIZ = ClozeReader.read("near: 50\n\n## q1\npage: p1\n\n{one} {seven} {complaint}\n").text();

    private static Entities entities;
    private static Edition edition;

    @Parameter
    private Vendor vendor;

    private final Person mei = Cast.learner();
    private long attempt;

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
    void begin() {
        attempt = entities.read(manager -> {
            manager.persist(mei);
            Enrolment enrolment = new Enrolment(mei, edition, Cast.NOW);
            manager.persist(enrolment);
            Attempt fresh = enrolment.attempt("greeting", 1, "en", 1, Cast.NOW);
            manager.persist(fresh);
            return fresh;
        }).id();
    }

    @Test
    void every_write_upon_the_newest_text_is_kept_and_makes_the_next_revision() {
        assertEquals(new SavedAnswer("drei", 1, Cast.NOW, false), save("q1_1", "drei", 0, "w1"));
        assertEquals(2, save("q1_1", LONG_ANSWER, 1, "w2").revision());
        assertEquals(1, save("q1_2", "", 0, "w3").revision());

        assertEquals(
                Map.of("q1_1", new SavedAnswer(LONG_ANSWER, 2, Cast.NOW, false), "q1_2", new SavedAnswer("", 1, Cast.NOW, false)),
                held("en"));
    }

    @Test
    void a_write_upon_an_older_text_writes_nothing_and_is_told_what_is_there() {
        save("q1_1", "one", 0, "w1");
        save("q1_1", "two", 1, "w2");

        for (int base : new int[] {0, 1, 3}) {
            Stale stale = assertThrows(Stale.class, () -> save("q1_1", "three", base, "w3"));
            assertEquals(new SavedAnswer("two", 2, Cast.NOW, false), stale.saved());
        }
        assertEquals("two", held("en").get("q1_1").typed());
    }

    @Test
    void a_write_that_speaks_of_a_text_that_never_was_is_told_so() {
        assertEquals(SavedAnswer.NONE, assertThrows(Stale.class, () -> save("q1_1", "one", 3, "w1")).saved());
    }

    @Test
    void the_same_write_sent_again_is_acknowledged_again_and_written_once() {
        save("q1_1", "one", 0, "w1");
        save("q1_1", "two", 1, "w2");

        assertEquals(new SavedAnswer("two", 2, Cast.NOW, false), save("q1_1", "two", 1, "w2"));
        assertEquals(2, held("en").get("q1_1").revision());
    }

    @Test
    void what_was_typed_in_one_language_and_in_the_other_stand_side_by_side() {
        save("en", "q1_1", "one", 0, "w1");
        save("zh-CN", "q1_1", "一", 0, "w2");

        assertEquals("one", held("en").get("q1_1").typed());
        assertEquals("一", held("zh-CN").get("q1_1").typed());
    }

    @Test
    void of_many_who_write_at_once_upon_the_same_text_exactly_one_wins() throws Exception {
        for (int base = 0; base < 4; base++) {
            int seen = base;
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                String name = base + "-" + writer;
                writers.add(() -> wins(seen, name));
            }
            assertEquals(1, atOnce(writers).stream().filter(won -> won).count());
            assertEquals(base + 1, held("en").get("q1_1").revision());
        }
    }

    @Test
    void nothing_is_saved_into_a_submitted_attempt() {
        submit(Map.of());

        assertEquals("refused.attempt.submitted", assertThrows(Refused.class, () -> save("q1_1", "one", 0, "w1")).key());
        assertEquals(Map.of(), held("en"));
    }

    @Test
    void an_answer_waits_for_whoever_is_marking_the_attempt_and_is_then_refused() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CompletableFuture<Refused> late = CompletableFuture.supplyAsync(() -> {
            await(locked);
            return assertThrows(Refused.class, () -> save("q1_1", "too late", 0, "w1"));
        });
        entities.write(manager -> {
            Attempt held = Made.of(Enrolments.class, manager).lock(manager.find(Attempt.class, attempt));
            locked.countDown();
            sleep();
            assertFalse(late.isDone());
            close(held, Map.of("q1_1", "one"));
        });

        assertEquals("refused.attempt.submitted", late.get(20, TimeUnit.SECONDS).key());
    }

    @Test
    void a_retry_settles_what_was_right_and_leaves_what_earned_less_than_all() {
        submit(Map.of("q1_1", "one", "q1_2", "eight", "q1_3", "complant"));
        long first = attempt;
        attempt = entities.read(manager -> {
            Attempt last = manager.find(Attempt.class, first);
            Attempt next = last.enrolment().attempt("greeting", 2, "en", last.seed(), Cast.NOW);
            manager.persist(next);
            Made.of(Answers.class, manager).carry(last, next, Cast.NOW);
            return next;
        }).id();

        assertEquals(Map.of("q1_1", new SavedAnswer("one", 1, Cast.NOW, true)), held("en"));
        assertEquals("refused.answer.settled", assertThrows(Refused.class, () -> save("q1_1", "two", 1, "w1")).key());
        assertEquals(1, save("q1_2", "seven", 0, "w2").revision());
    }

    @Test
    void what_arrives_late_is_kept_beside_unless_it_had_arrived_in_time() {
        save("q1_1", "one", 0, "w1");
        Instant later = Cast.NOW.plusSeconds(60);
        read((answers, mine) -> {
            answers.keepLate(mine, "en", "q1_1", "one", later);
            answers.keepLate(mine, "en", "q1_2", "two", later);
            answers.keepLate(mine, "en", "q1_2", "seven", later);
            return null;
        });

        assertEquals(Map.of("q1_2", "seven"), read(Answers::late));
        assertEquals(Set.of("q1_1"), held("en").keySet());
    }

    private SavedAnswer save(String gap, String typed, int base, String write) {
        return save("en", gap, typed, base, write);
    }

    private SavedAnswer save(String language, String gap, String typed, int base, String write) {
        return read((answers, mine) -> answers.save(mine, new Typing(language, gap, typed, base, write), Cast.NOW));
    }

    private boolean wins(int base, String name) {
        try {
            return save("q1_1", name, base, name).revision() == base + 1;
        } catch (Stale stale) {
            return false;
        }
    }

    private Map<String, SavedAnswer> held(String language) {
        return read((answers, mine) -> answers.of(mine, language));
    }

    private void submit(Map<String, String> typed) {
        entities.write(manager -> close(manager.find(Attempt.class, attempt), typed));
    }

    private static void close(Attempt attempt, Map<String, String> typed) {
        attempt.close(typed, Grader.grade(QUIZ, typed), 30, Cast.NOW);
    }

    private <T> T read(BiFunction<Answers, Attempt, T> work) {
        return entities.read(manager -> work.apply(Made.of(Answers.class, manager), manager.find(Attempt.class, attempt)));
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        CountDownLatch ready = new CountDownLatch(deeds.size());
        try {
            List<T> done = new ArrayList<>();
            List<Callable<T>> together = IntStream.range(0, deeds.size()).<Callable<T>>mapToObj(each -> () -> {
                ready.countDown();
                assertTrue(ready.await(20, TimeUnit.SECONDS));
                return deeds.get(each).call();
            }).toList();
            for (Future<T> one : threads.invokeAll(together)) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
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
