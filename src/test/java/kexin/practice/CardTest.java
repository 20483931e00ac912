package kexin.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kexin.Cast;
import kexin.course.Counter;
import kexin.course.CourseText;
import kexin.learning.Overlay;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {

    private static final String QUIZ = "quizzes/counter/10-greeting.en.md";
    private static final CourseText PLAIN = with("smile");

    @Test
    void every_other_gap_of_the_statement_is_filled_in() {
        Card card = card("CT.1.q2_2", with("{smile}, {speak}")).orElseThrow();

        assertEquals("Always in this order: look, smile, ", card.before());
        assertEquals(".", card.after());
        assertEquals("CT.1.2", card.page().id());
    }

    @ParameterizedTest
    @CsvSource({"smile, RIGHT", "SMILE, RIGHT", "smlie, NEAR", "listen, WRONG", "'', BLANK"})
    void it_is_marked_as_in_the_quiz(String typed, Verdict verdict) {
        assertEquals(verdict, card("CT.1.q2_1", PLAIN).orElseThrow().mark(typed, Glossary.NONE, Overlay.NONE).verdict());
    }

    @Test
    void a_gap_that_offers_words_offers_them_here_too() {
        CourseText course = Counter.asItIs().saying(QUIZ, "wrong: listen", "kind: choice\nwrong: listen").read().course();

        List<String> offers = card("CT.1.q2_1", course).orElseThrow().offers();

        assertEquals(2, offers.size());
        assertTrue(offers.containsAll(List.of("smile", "listen")));
    }

    @Test
    void what_the_latest_edition_does_not_ask_any_more_is_not_practised() {
        CourseText without = Counter.asItIs().saying(QUIZ, "## CT.1.q2", "## CT.1.q9").read().course();

        assertEquals(Optional.empty(), Card.of(blank("CT.1.q2_1"), PLAIN, without));
        assertEquals(Optional.empty(), Card.of(blank("CT.1.q2_1"), without, PLAIN));
        assertTrue(Card.of(blank("CT.1.q2_1"), PLAIN, PLAIN).isPresent());
    }

    @Test
    void nor_is_what_it_answers_otherwise() {
        CourseText other = Counter.asItIs().saying(QUIZ, "{smile}", "{smile|grin}").read().course();

        assertEquals(Optional.empty(), Card.of(blank("CT.1.q2_1"), PLAIN, other));
    }

    private static Optional<Card> card(String gap, CourseText course) {
        return Card.of(blank(gap), course, course);
    }

    private static CourseText with(String gaps) {
        Counter counter = Counter.asItIs();
        return gaps.equals("smile")
                ? counter.read().course()
                : counter.saying(QUIZ, "{smile}, speak", gaps).read().course();
    }

    private static MissedBlank blank(String gap) {
        return new MissedBlank(null, 1, "greeting", gap, "en", java.time.LocalDate.ofInstant(Cast.NOW, java.time.ZoneOffset.UTC));
    }
}
