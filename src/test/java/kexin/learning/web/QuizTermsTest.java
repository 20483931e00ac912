package kexin.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import kexin.Cast;
import kexin.course.Counter;
import kexin.course.CourseText;
import kexin.learning.Attempt;
import kexin.learning.Attempts;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizTermsTest {

    private static final CourseText COURSE = Counter.asItIs().read().course();
    private static final String ITEMS = "\n\n## q1\npage: p1\n\n{one} {two}\n\n## q2\npage: p1\n\n{six}\n";

    @Test
    void a_quiz_without_rules_may_be_tried_for_ever_and_passes_as_its_course_does() {
        QuizTerms terms = terms("", null, Duration.ZERO);

        assertFalse(terms.isLimited());
        assertTrue(terms.isAnotherTryOpen());
        assertNull(terms.getMinutes());
        assertEquals(70, terms.getPass());
        assertEquals(3, terms.getGaps());
    }

    @Test
    void tries_that_were_made_are_taken_from_those_there_are() {
        assertEquals(2, terms("tries: 2", null, Duration.ZERO).getTriesLeft());
        assertEquals(1, terms("tries: 2", Map.of(), Duration.ZERO).getTriesLeft());
        assertFalse(terms("tries: 1", Map.of(), Duration.ZERO).isAnotherTryOpen());
    }

    @Test
    void the_pause_begins_with_the_end_of_a_try_and_is_over_in_time() {
        QuizTerms early = terms("pause: 10 min", Map.of(), Duration.ofSeconds(599));
        QuizTerms later = terms("pause: 10 min", Map.of(), Duration.ofMinutes(10));

        assertEquals(Cast.NOW.plusSeconds(600), early.getPausedUntil());
        assertFalse(early.isAnotherTryOpen());
        assertNull(later.getPausedUntil());
        assertTrue(later.isAnotherTryOpen());
    }

    @ParameterizedTest
    @CsvSource({"20 min, 0, 20", "20 min, 50, 30", "90 s, 0, 2", "1 h, 300, 240", "1 s, 0, 1"})
    void the_time_is_told_in_minutes_with_what_the_person_gets_on_top(String time, int extra, Long minutes) {
        Person learner = Cast.learner();
        learner.grantExtraTime(extra);

        assertEquals(minutes, new QuizTerms(quiz("time: " + time), COURSE, null, 0, learner, Cast.NOW).getMinutes());
    }

    @Test
    void only_a_try_that_was_partly_right_is_worth_asking_the_rest_of() {
        assertFalse(terms("", Map.of(), Duration.ZERO).isPartRight());
        assertTrue(terms("", Map.of("q1_1", "one"), Duration.ZERO).isPartRight());
        assertFalse(terms("", Map.of("q1_1", "one", "q1_2", "two", "q2_1", "six"), Duration.ZERO).isPartRight());
    }

    /** @param typed in the last try, null if there was none */
    private static QuizTerms terms(String rules, Map<String, String> typed, Duration since) {
        ClozeText quiz = quiz(rules);
        Attempt last = typed == null ? null : Attempts.submitted(quiz, "en", typed, 70);
        return new QuizTerms(quiz, COURSE, last, last == null ? 0 : last.getNumber(), Cast.learner(), Cast.NOW.plus(since));
    }

    private static ClozeText quiz(String rules) {
        return ClozeReader.read(rules + ITEMS).text();
    }
}
