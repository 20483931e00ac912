package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kexin.Cast;
import kexin.Deed;
import kexin.Refused;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.Submission.Held;
import kexin.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Learners in flight on their way from the first edition of a course to the second. */
@ParameterizedClass
@EnumSource
@Timeout(180)
class MovingTest {

    private static final List<String> PAGES = List.of("CT.1.1", "CT.1.2", "CT.1.3", "CT.2.1", "CT.2.2", "CT.2.3");
    private static final String QUIZ_EN = "quizzes/counter/10-greeting.en.md";
    private static final Map<String, String> RIGHT = Map.of("CT.1.q1_1", "three", "CT.1.q2_1", "smile");

    /** Another page, and nothing else. */
    private static final UnaryOperator<Counter> PAGE = c -> c.saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头");

    /** Another key of the first blank; the second stays. */
    private static final UnaryOperator<Counter> KEY = c -> c.saying(QUIZ_EN, "{three|3}", "{three|3|a few}");

    private static final UnaryOperator<Counter> ONE_TRY = c -> c.with(QUIZ_EN, "tries: 1\n\n" + c.text(QUIZ_EN))
            .with(Counter.QUIZ, "tries: 1\n\n" + c.text(Counter.QUIZ));

    private static int courses;
    private static Entities entities;

    @Parameter
    private Vendor vendor;

    private final Person tan = Cast.trainer();
    private final Person mei = Cast.learner();
    private final String slug = "moving-" + ++courses;
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
    void arrive() {
        entities.write(manager -> {
            manager.persist(tan);
            manager.persist(mei);
        });
    }

    @Test
    void ticks_stay_on_pages_that_are_as_they_were() {
        enrol(course -> course);
        read("CT.1.1", "CT.1.2");
        publish(PAGE);

        assertTrue(move());

        assertEquals(Set.of("CT.1.2"), progress().seen());
        assertEquals(2, with(desk -> desk.enrolment(enrolment).edition()).number());
        read("CT.1.1");
        assertEquals(Set.of("CT.1.1", "CT.1.2"), progress().seen());
    }

    @Test
    void a_quiz_that_asks_the_same_stays_passed_and_an_open_try_at_it_goes_on() {
        enrol(course -> course);
        submit(begin(), RIGHT);
        long open = begin();
        save(open, "CT.1.q1_1", "three");
        publish(PAGE);

        move();

        assertEquals(Set.of("greeting"), progress().best().keySet());
        assertEquals(open, begin());
        assertEquals("three", held(open).get("CT.1.q1_1").typed());
        assertTrue(submit(open, Map.of("CT.1.q2_1", "smile")).isPassed());
    }

    @Test
    void a_quiz_with_another_key_is_taken_again_and_its_other_blanks_come_settled() {
        enrol(course -> course);
        submit(begin(), RIGHT);
        publish(KEY);

        move();

        assertFalse(progress().hasPassed("greeting"));
        long again = begin();
        assertEquals(Map.of("CT.1.q2_1", true), settled(again));
        assertEquals("refused.answer.settled", assertThrows(Refused.class, () -> save(again, "CT.1.q2_1", "frown")).key());
        assertTrue(submit(again, Map.of("CT.1.q1_1", "a few")).isPassed());
        assertEquals(2, with(desk -> desk.enrolments().attempt(mei, again)).getNumber());
        assertTrue(progress().hasPassed("greeting"));
    }

    @Test
    void an_open_try_at_a_changed_quiz_is_closed_unmarked_and_what_was_typed_goes_into_the_next() {
        enrol(course -> course);
        long open = begin();
        save(open, "CT.1.q1_1", "three");
        save(open, "CT.1.q2_1", "grin");
        publish(KEY);

        move();

        Attempt closed = with(desk -> desk.enrolments().attempt(mei, open));
        assertTrue(closed.isSubmitted());
        assertFalse(closed.isPassed());
        assertEquals(List.of(), with(desk -> List.copyOf(desk.enrolments().attempt(mei, open).getMarks())));
        assertThrows(Moved.class, () -> saveLate(open, "CT.1.q2_1", "smile"));
        submit(open, Map.of("CT.1.q1_1", "ten"));
        long next = begin();
        assertEquals(Map.of("CT.1.q2_1", false), settled(next));
        assertEquals("smile", held(next).get("CT.1.q2_1").typed());
        assertEquals("three", held(open).get("CT.1.q1_1").typed());
    }

    @Test
    void tries_are_counted_anew_in_a_changed_quiz_and_not_in_an_unchanged_one() {
        enrol(ONE_TRY);
        submit(begin(), Map.of());
        publish(PAGE.andThen(ONE_TRY)::apply);
        move();
        assertEquals("refused.attempt.tries", assertThrows(Refused.class, this::begin).key());

        publish(PAGE.andThen(KEY).andThen(ONE_TRY)::apply);
        move();

        submit(begin(), Map.of());
        assertEquals("refused.attempt.tries", assertThrows(Refused.class, this::begin).key());
    }

    @Test
    void who_has_nothing_left_to_do_in_the_other_edition_has_completed_it() {
        enrol(course -> course);
        read("CT.1.1", "CT.1.2", "CT.1.3", "CT.2.1", "CT.2.2");
        submit(begin(), RIGHT);
        publish(c -> Stream.of("courseware/counter/20-waiting.zh-CN.md", "courseware/counter/20-waiting.en.md").reduce(
                c, (course, path) -> course.with(path, course.text(path).substring(0, course.text(path).indexOf("---\nid: CT.2.3"))
                        .stripTrailing() + "\n"), (one, two) -> two));

        List<Object> fired = with(desk -> {
            desk.moving().move(tan, slug, 2, enrolment);
            return desk.fired().events();
        });

        EnrolmentCompleted completed = only(EnrolmentCompleted.class, fired);
        assertEquals(2, completed.edition());
        assertEquals(1, completed.total());
        assertFalse(move());
    }

    @Test
    void who_has_completed_stays_with_what_they_completed() {
        enrol(course -> course);
        read(PAGES.toArray(String[]::new));
        submit(begin(), RIGHT);
        publish(PAGE);

        assertFalse(move());
        assertEquals(1, with(desk -> desk.enrolment(enrolment).edition()).number());
        assertEquals(Set.copyOf(PAGES), progress().seen());
    }

    @Test
    void of_two_clicks_at_once_one_moves_and_leaves_one_trace() throws Exception {
        enrol(course -> course);
        read("CT.1.2");
        publish(PAGE);

        List<CompletableFuture<List<Object>>> clicks = Stream.generate(() -> CompletableFuture.supplyAsync(() -> with(desk -> {
            desk.moving().move(tan, slug, 2, enrolment);
            return desk.fired().events();
        }))).limit(2).toList();

        List<Object> fired = clicks.stream().flatMap(click -> click.join().stream()).toList();
        assertEquals(
                Deed.of(tan.id(), "learner.moved", mei.getName(), "/studio/" + slug + "/editions", slug, "1", "2"),
                only(Deed.class, fired));
        assertFalse(move());
        assertEquals(Set.of("CT.1.2"), progress().seen());
    }

    @Test
    void who_is_on_the_way_is_counted_by_edition_and_found_by_who_may_move_them() {
        enrol(course -> course);
        Edition second = publish(PAGE);

        assertEquals(List.of(enrolment), with(desk -> desk.cohorts().behind(second).stream().map(Enrolment::id).toList()));
        assertEquals(Map.of(1, new Cohorts.Size(1, 0)), with(desk -> desk.cohorts().sizes(second.course())));
        move();
        assertEquals(List.of(), with(desk -> desk.cohorts().behind(second)));
        assertEquals(Map.of(2, new Cohorts.Size(1, 0)), with(desk -> desk.cohorts().sizes(second.course())));
    }

    @Test
    void nobody_is_moved_by_a_stranger_out_of_another_course_or_to_an_edition_that_is_not_the_latest() {
        enrol(course -> course);
        publish(PAGE);
        Person rival = Cast.trainer();
        entities.write(manager -> manager.persist(rival));
        entities.read(manager -> Taught.publish(manager, tan, Counter.asItIs().named(slug + "-other").archive()));

        assertUnknown(desk -> desk.moving().move(rival, slug, 2, enrolment));
        assertUnknown(desk -> desk.moving().move(mei, slug, 2, enrolment));
        assertUnknown(desk -> desk.moving().move(tan, slug + "-other", 1, enrolment));
        assertUnknown(desk -> desk.moving().move(tan, slug, 2, 4711));
        Refused outdated = assertThrows(Refused.class, () -> with(desk -> desk.moving().move(tan, slug, 1, enrolment)));
        assertEquals("refused.move.outdated", outdated.key());
    }

    @Test
    void what_was_read_without_a_network_before_the_move_ticks_no_page_that_was_another_then() {
        enrol(course -> course);
        publish(PAGE);
        move();

        with(desk -> desk.learning().turnPage(mei, enrolment, "CT.1.1", Duration.ofMinutes(5)));
        with(desk -> desk.learning().turnPage(mei, enrolment, "CT.1.2", Duration.ofMinutes(5)));

        assertEquals(Set.of("CT.1.2"), progress().seen());
    }

    /** What they see on their screen is the page of the edition before. */
    @Test
    void a_page_turned_while_its_learner_is_moved_ticks_nothing_that_has_changed() {
        enrol(course -> course);
        publish(PAGE);
        CompletableFuture<Duration> turned = new CompletableFuture<>();

        with(desk -> {
            desk.moving().move(tan, slug, 2, enrolment);
            turned.completeAsync(() -> with(other -> other.learning().turnPage(mei, enrolment, "CT.1.1", Duration.ofMillis(1))));
            return assertThrows(TimeoutException.class, () -> turned.get(500, TimeUnit.MILLISECONDS));
        });

        turned.join();
        assertEquals(Set.of(), progress().seen());
    }

    /** On the first edition, begun ten minutes ago. */
    private void enrol(UnaryOperator<Counter> edit) {
        Edition first = publish(edit);
        enrolment = entities.read(manager -> {
            Enrolment fresh = new Enrolment(mei, first, Cast.NOW.minus(Duration.ofMinutes(10)));
            manager.persist(fresh);
            return fresh;
        }).id();
    }

    private Edition publish(UnaryOperator<Counter> edit) {
        return entities.read(manager -> Taught.publish(manager, tan, edit.apply(Counter.asItIs()).named(slug).archive()));
    }

    private boolean move() {
        return with(desk -> desk.moving().move(tan, slug, desk.courses().latest(slug).orElseThrow().number(), enrolment));
    }

    private void read(String... pages) {
        for (String page : pages) {
            with(desk -> desk.learning().turnPage(mei, enrolment, page, Duration.ZERO));
        }
    }

    private long begin() {
        return with(desk -> desk.answering().begin(mei, slug, "greeting", "en")).id();
    }

    private SavedAnswer save(long attempt, String gap, String typed) {
        int base = held(attempt).getOrDefault(gap, SavedAnswer.NONE).revision();
        return with(desk -> desk.answering().answer(mei, attempt, new Typing("en", gap, typed, base, typed)));
    }

    /** As the use case does it, which does not roll back. */
    private void saveLate(long attempt, String gap, String typed) {
        Moved[] moved = new Moved[1];
        with(desk -> {
            moved[0] = assertThrows(Moved.class, () ->
                    desk.answering().answer(mei, attempt, new Typing("en", gap, typed, 1, typed)));
            return null;
        });
        throw moved[0];
    }

    private Attempt submit(long attempt, Map<String, String> typed) {
        Map<String, Held> held = new HashMap<>();
        typed.forEach((gap, words) -> held.put(gap, new Held(words, 0)));
        return with(desk -> desk.answering().submit(mei, attempt, new Submission("en", held)));
    }

    private Map<String, SavedAnswer> held(long attempt) {
        return with(desk -> desk.answers().of(desk.enrolments().attempt(mei, attempt), "en"));
    }

    private Map<String, Boolean> settled(long attempt) {
        Map<String, Boolean> settled = new HashMap<>();
        held(attempt).forEach((gap, answer) -> settled.put(gap, answer.settled()));
        return settled;
    }

    private Progress progress() {
        return with(desk -> desk.enrolments().progress(desk.enrolment(enrolment)));
    }

    private void assertUnknown(Function<Desk, ?> deed) {
        assertTrue(assertThrows(Refused.class, () -> with(deed)).isUnknown());
    }

    private static <T> T with(Function<Desk, T> work) {
        return entities.read(manager -> work.apply(Desk.of(manager)));
    }

    /** The one of its kind. */
    private static <T> T only(Class<T> kind, List<Object> fired) {
        List<T> found = fired.stream().filter(kind::isInstance).map(kind::cast).toList();
        assertEquals(1, found.size(), fired::toString);
        return found.get(0);
    }
}
