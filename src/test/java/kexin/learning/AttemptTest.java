package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kexin.Cast;
import kexin.Refused;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Grader;
import kexin.quiz.cloze.Verdict;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final ClozeText QUIZ = ClozeReader.read("""
            ## q1
            page: p1

            Greet at {three} steps, {smile} and speak.

            wrong: ten = Too far.
            """).text();

    @Test
    void every_gap_gets_a_mark_in_reading_order_filled_or_not() {
        Attempt attempt = Attempts.submitted(QUIZ, "en", Map.of("q1_1", "ten"), 80);

        List<GivenMark> marks = attempt.getMarks();
        assertEquals(List.of("q1_1", "q1_2"), marks.stream().map(GivenMark::getGap).toList());
        assertEquals(List.of(Verdict.WRONG, Verdict.BLANK), marks.stream().map(GivenMark::getVerdict).toList());
        assertEquals(List.of("ten", ""), marks.stream().map(GivenMark::getTyped).toList());
        assertEquals("Too far.", marks.get(0).getFeedback());
    }

    @Test
    void points_are_what_the_marks_are_worth_and_decide_whether_it_is_passed() {
        Attempt half = Attempts.submitted(QUIZ, "en", Map.of("q1_1", "three"), 51);
        Attempt just = Attempts.submitted(QUIZ, "en", Map.of("q1_1", "three"), 50);

        assertEquals(1, half.getPoints());
        assertEquals(2, half.getTotal());
        assertFalse(half.isPassed());
        assertTrue(just.isPassed());
    }

    @Test
    void a_submitted_attempt_never_changes() {
        Attempt attempt = Attempts.submitted(QUIZ, "en", Map.of(), 80);
        Map<String, String> better = Map.of("q1_1", "three", "q1_2", "smile");

        Refused refusal = assertThrows(Refused.class, () ->
                attempt.close(better, Grader.grade(QUIZ, better, Glossary.NONE), 80, Cast.NOW));
        assertEquals("refused.attempt.submitted", refusal.key());
        assertEquals(0, attempt.getPoints());
        assertThrows(UnsupportedOperationException.class, () -> attempt.getMarks().clear());
    }

    @Test
    void a_timed_attempt_is_over_from_its_end_on_and_not_before() {
        Attempt timed = new Enrolment().attempt("lesson", 1, "en", 1, Cast.NOW);
        timed.endAt(Cast.NOW.plusSeconds(60));

        assertFalse(timed.isOver(Cast.NOW.plusSeconds(60).minusNanos(1)));
        assertTrue(timed.isOver(Cast.NOW.plusSeconds(60)));
        assertFalse(new Enrolment().attempt("lesson", 1, "en", 1, Cast.NOW).isOver(Cast.NOW.plusSeconds(1_000_000)));
    }

    @Test
    void who_submits_in_time_closes_the_attempt_and_else_its_time_does() {
        for (int second : new int[] {59, 60}) {
            Attempt timed = new Enrolment().attempt("lesson", 1, "en", 1, Cast.NOW);
            timed.endAt(Cast.NOW.plusSeconds(60));
            timed.close(Map.of(), Grader.grade(QUIZ, Map.of()), 80, Cast.NOW.plusSeconds(second));

            assertEquals(second == 60, timed.isClosedByTime());
        }
    }

    @Test
    void what_is_right_or_as_good_as_right_is_not_asked_again() {
        ClozeText strict = ClozeReader.read("near: 50\n\n## q1\npage: p1\n\n{complaint} {complaint}\n").text();
        ClozeText lenient = ClozeReader.read("## q1\npage: p1\n\n{complaint} {complaint}\n").text();
        Map<String, String> typed = Map.of("q1_1", "complaint", "q1_2", "complant");

        assertEquals(List.of(true, false), whole(Attempts.submitted(strict, "en", typed, 80)));
        assertEquals(List.of(true, true), whole(Attempts.submitted(lenient, "en", typed, 80)));
    }

    private static List<Boolean> whole(Attempt attempt) {
        return attempt.getMarks().stream().map(GivenMark::isWhole).toList();
    }
}
