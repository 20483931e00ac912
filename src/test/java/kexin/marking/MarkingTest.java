package kexin.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kexin.Cast;
import kexin.Made;
import kexin.ShortCourse;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.AnswerKeys;
import kexin.learning.Attempt;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.GivenMark;
import kexin.learning.Papers;
import kexin.learning.Tried;
import kexin.marking.Decision.Kind;
import kexin.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A course whose first quiz asks for a smile and for getting up, and what people typed instead. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class MarkingTest {

    private static final String SMILE = "A.q1_1";
    private static final String RISE = "A.q2_1";
    private static final Slice ALL = new Slice(null, null, "en");

    private static Entities entities;

    @Parameter
    private Vendor vendor;

    private final Person tan = Cast.trainer();
    private ShortCourse course;
    private Edition edition;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    @BeforeEach
    void publish() {
        course = new ShortCourse().askingTwice();
        edition = entities.read(manager -> {
            manager.persist(tan);
            return Taught.publish(manager, tan, course.archive());
        });
    }

    @Test
    void refused_answers_are_put_together_by_gap_and_by_what_marking_makes_of_them() {
        enrolled(
                learner(),
                enrolment -> submit(enrolment, 1, "Grin!", "jump", 10),
                enrolment -> submit(enrolment, 2, "grin", "", 10),
                enrolment -> submit(enrolment, 3, "smile", "rise", 10));
        enrolled(learner(), enrolment -> submit(enrolment, 1, "grin", "rise", 10));
        enrolled(learner(), enrolment -> submit(enrolment, 1, "laugh", "rise", 10));

        List<Blank> blanks = read(desk -> desk.inbox.open(tan, course.slug(), ALL));

        assertEquals(List.of(SMILE, RISE), blanks.stream().map(blank -> blank.gap().gap().key()).toList());
        Form grin = blanks.get(0).forms().get(0);
        assertEquals("grin", grin.typed());
        assertEquals(List.of("Grin!"), grin.others());
        assertEquals(3, grin.times());
        assertEquals(2, grin.people());
        assertEquals(Cast.NOW.plusSeconds(30), grin.last());
        assertEquals(List.of("grin", "laugh"), blanks.get(0).forms().stream().map(Form::typed).toList());
        assertEquals(List.of("jump"), blanks.get(1).forms().stream().map(Form::typed).toList());
        assertEquals(List.of(), read(desk -> desk.inbox.open(tan, course.slug(), new Slice(null, null, "zh-CN"))));
        assertEquals(List.of(), read(desk -> desk.inbox.open(tan, course.slug(), new Slice(null, "second", null))));
        assertEquals(2, read(desk -> desk.inbox.open(tan, course.slug(), new Slice(1, "first", null))).size());
    }

    @Test
    void what_was_decided_leaves_the_inbox_in_every_spelling_and_holds_where_the_gap_is_the_same() {
        enrolled(learner(), enrolment -> submit(enrolment, 1, "Grin.", "jump", 10));
        decide("grin", SMILE, Kind.ACCEPTED);
        decide("JUMP", RISE, Kind.REFUSED);
        Edition second = publish(course.noting("Anew."));
        Edition third = publish(course.ruling("near: 50"));

        assertEquals(List.of(), read(desk -> desk.inbox.open(tan, course.slug(), ALL)));
        assertEquals(
                List.of("JUMP", "grin"),
                read(desk -> desk.inbox.decided(tan, course.slug(), ALL)).stream()
                        .map(decided -> decided.decision().typed()).toList());
        assertEquals(List.of(2, 2, 0), List.of(version(edition), version(second), version(third)));

        decide("grin", SMILE, Kind.OPEN);
        assertEquals(
                List.of("Grin."),
                read(desk -> desk.inbox.open(tan, course.slug(), ALL)).get(0).forms().stream().map(Form::typed).toList());
        assertEquals(3, version(second));
    }

    @Test
    void before_anything_is_done_it_is_said_who_changes() {
        enrolled(learner(), enrolment -> submit(enrolment, 1, "grin", "rise", 10));
        enrolled(learner(), enrolment -> submit(enrolment, 1, "grin", "jump", 10));
        enrolled(learner(), enrolment -> submit(enrolment, 1, "smile", "rise", 10));

        Prospect prospect = read(desk -> desk.foresight.of(tan, question("grin", SMILE), Kind.ACCEPTED));

        assertEquals(2, prospect.kept().attempts());
        assertEquals(1, prospect.kept().gained());
        assertEquals(0, prospect.kept().completed());
        assertEquals(prospect.kept(), prospect.taken());
        assertEquals(List.of(1.0, 0.0), prospect.changes().stream().map(Prospect.Change::before).toList());
        assertEquals(List.of(2.0, 1.0), prospect.changes().stream().map(Prospect.Change::after).toList());
        assertTrue(read(desk -> desk.foresight.of(tan, question("laugh", SMILE), Kind.ACCEPTED)).isEmpty());
    }

    @Test
    void a_later_marking_is_appended_and_the_earlier_one_stays() {
        long id = enrolled(learner(), enrolment -> submit(enrolment, 1, "grin", "rise", 10)).get(0);

        entities.write(manager ->
                new Desk(manager).tried.regrade(manager.find(Attempt.class, id), Map.of(SMILE, "smile", RISE, "rise"), 3));

        entities.write(manager -> {
            Attempt attempt = manager.find(Attempt.class, id);
            assertEquals(2, attempt.getPoints());
            assertTrue(attempt.isPassed());
            assertEquals(
                    List.of("WRONG RIGHT", "RIGHT RIGHT"),
                    attempt.markings().stream().map(MarkingTest::verdicts).toList());
            assertEquals(List.of("grin", "rise"), attempt.getMarks().stream().map(mark -> mark.getTyped()).toList());
        });
    }

    @Test
    void a_gap_is_as_hard_and_tells_as_much_apart_as_by_hand() {
        // 20 people: smile right or wrong, rise right or wrong: 8 both, 4 only the smile, 2 only rising, 6 neither
        int[] groups = {8, 4, 2, 6};
        for (int group = 0; group < 4; group++) {
            String smile = group < 2 ? "smile" : "grin";
            String rise = group % 2 == 0 ? "rise" : "jump";
            for (int i = 0; i < groups[group]; i++) {
                int seconds = 10 + i;
                enrolled(learner(), enrolment -> submit(enrolment, 1, smile, rise, seconds));
            }
        }
        Person again = learner();
        enrolled(again, enrolment -> submit(enrolment, 1, "grin", "jump", 10), enrolment -> submit(enrolment, 2, "smile", "jump", 99));

        ItemAnalysis.Quiz quiz = read(desk -> desk.analysis.of(tan, course.slug(), ALL)).get(0);
        GapStatistics smile = quiz.gaps().get(0);

        assertEquals(21, quiz.attempts());
        assertEquals(21, smile.answers());
        assertEquals(12 / 21.0, smile.facility(), 1e-9);
        // phi of the table 8 4 / 2 7: (56 - 8) / sqrt(12 * 9 * 10 * 11)
        assertEquals(48 / Math.sqrt(12 * 9 * 10 * 11), smile.discrimination(), 1e-9);
        assertEquals((12 + 2) / 13.0, smile.tries(), 1e-9);
        assertEquals(12, smile.seconds(), 1e-9);
        assertEquals(36, quiz.seconds(), 1e-9);
        assertEquals(List.of("grin"), smile.wrong().stream().map(Form::typed).toList());
        assertEquals(9, smile.wrong().get(0).times());
        assertEquals(GapStatistics.Hint.NONE, smile.hint());
    }

    @Test
    void too_few_answers_say_nothing() {
        for (int i = 0; i < 4; i++) {
            enrolled(learner(), enrolment -> submit(enrolment, 1, "smile", "jump", 10));
        }

        ItemAnalysis.Quiz quiz = read(desk -> desk.analysis.of(tan, course.slug(), ALL)).get(0);

        assertEquals(4, quiz.gaps().get(0).answers());
        assertNull(quiz.seconds());
        quiz.gaps().forEach(gap -> {
            assertNull(gap.facility());
            assertNull(gap.discrimination());
            assertNull(gap.tries());
            assertNull(gap.seconds());
        });
        assertEquals(0, read(desk -> desk.analysis.of(tan, course.slug(), ALL)).get(1).attempts());
    }

    @Test
    void after_a_move_the_first_try_that_was_submitted_is_the_first() {
        Edition second = publish(course.noting("Anew."));
        enrolled(
                learner(),
                enrolment -> leaveOpenAndMove(enrolment, 1, second),
                enrolment -> submit(enrolment, 2, "grin", "rise", 10),
                enrolment -> submit(enrolment, 3, "smile", "rise", 10));
        enrolled(
                learner(),
                enrolment -> submit(enrolment, 1, "smile", "rise", 10),
                enrolment -> leaveOpenAndMove(enrolment, 2, second),
                enrolment -> submit(enrolment, 3, "laugh", "rise", 10));

        assertEquals(List.of(2L, 1L, 2L), List.of(firsts(null), firsts(1), firsts(2)));
    }

    private long firsts(Integer edition) {
        ItemAnalysis.Quiz quiz =
                read(desk -> desk.analysis.of(tan, course.slug(), new Slice(edition, null, "en"))).get(0);
        assertEquals(quiz.attempts(), quiz.gaps().get(0).answers());
        return quiz.attempts();
    }

    /** The parts of the room upon one entity manager. */
    private static final class Desk {

        private final Editions editions;
        private final Tried tried;
        private final Decisions decisions;
        private final Inbox inbox;
        private final Foresight foresight;
        private final ItemAnalysis analysis;

        Desk(EntityManager manager) {
            Courses courses = Made.of(Courses.class, manager);
            editions = Made.of(Editions.class, courses);
            tried = new Tried(manager, editions);
            decisions = Made.of(Decisions.class, manager, editions);
            Charge charge = Made.of(Charge.class, courses, manager);
            RefusedAnswers refused = Made.of(RefusedAnswers.class, manager);
            Papers papers = Made.of(Papers.class, manager);
            inbox = Made.of(Inbox.class, charge, refused, decisions, Made.of(Regrades.class, manager), editions);
            AnswerKeys keys = Made.of(AnswerKeys.class, Taught.terms(), editions, decisions);
            Survey survey = Made.of(Survey.class, charge, papers, keys, editions);
            foresight = Made.of(
                    Foresight.class, charge, decisions, survey, papers, Made.of(Enrolments.class, manager), editions, Cast.CLOCK);
            analysis = Made.of(
                    ItemAnalysis.class, charge, Made.of(Statistics.class, manager), refused, editions);
        }
    }

    private interface Try {
        long by(Enrolling enrolling);
    }

    /** An enrolment, and the desk upon which its attempts are submitted. */
    private record Enrolling(Desk desk, Enrolment enrolment) {}

    private static Person learner() {
        Person learner = Cast.learner();
        entities.write(manager -> manager.persist(learner));
        return learner;
    }

    /** @return ids of the attempts */
    private List<Long> enrolled(Person learner, Try... tries) {
        return entities.read(manager -> {
            Desk desk = new Desk(manager);
            Enrolment enrolment = desk.tried.enrol(learner, edition, Cast.NOW);
            List<Long> ids = new ArrayList<>();
            for (Try one : tries) {
                ids.add(one.by(new Enrolling(desk, enrolment)));
            }
            return ids;
        });
    }

    private long submit(Enrolling who, int number, String smile, String rise, int seconds) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(SMILE, smile);
        typed.put(RISE, rise);
        return who.desk.tried
                .submit(who.enrolment, "first", number, "en", typed, Cast.NOW, Duration.ofSeconds(seconds))
                .id();
    }

    private long leaveOpenAndMove(Enrolling who, int number, Edition other) {
        Attempt open = who.desk.tried.begin(who.enrolment, "first", number, "en", Cast.NOW);
        who.desk.tried.move(who.enrolment, other, Cast.NOW.plusSeconds(1));
        return open.id();
    }

    private static String verdicts(List<GivenMark> marks) {
        return marks.stream().map(mark -> mark.getVerdict().name()).collect(Collectors.joining(" "));
    }

    private Edition publish(ShortCourse changed) {
        return entities.read(manager -> Taught.publish(manager, manager.merge(tan), changed.archive()));
    }

    private void decide(String typed, String gap, Kind kind) {
        entities.write(manager -> {
            Desk desk = new Desk(manager);
            Edition own = manager.find(Edition.class, edition.id());
            GapAt where = GapAt.find(desk.editions.text(own), question(typed, gap).place()).orElseThrow();
            desk.decisions.add(new Decision(
                    desk.decisions.next(own.course()), own, where, typed, kind, manager.find(Person.class, tan.id()), Cast.NOW));
        });
    }

    private int version(Edition of) {
        return read(desk -> desk.decisions.of(of).version());
    }

    private Question question(String typed, String gap) {
        return new Question(course.slug(), 1, "first", "en", gap, typed);
    }

    private static <T> T read(Function<Desk, T> work) {
        return entities.read(manager -> work.apply(new Desk(manager)));
    }
}
