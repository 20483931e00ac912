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
}
