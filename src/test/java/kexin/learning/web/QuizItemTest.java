package kexin.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kexin.course.Counter;
import kexin.course.Lesson;
import kexin.learning.Attempts;
import kexin.learning.web.QuizItem.Piece;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizItemTest {

    private static final Lesson LESSON = Counter.asItIs().read().course().lessons().get(0);
    private static final ClozeText QUIZ = LESSON.quiz("en");

    @Test
    void words_and_blanks_stand_in_reading_order() {
        QuizItem item = QuizItem.open(QUIZ, Map.of()).get(0);

        assertEquals("When a customer is ", item.pieces().get(0).words());
        assertTrue(item.pieces().get(1).isBlank());
        assertEquals(" steps away, put your work down.", item.pieces().get(2).words());
    }

    @Test
    void blanks_are_counted_through_the_whole_quiz() {
        assertEquals(List.of(1, 2), blanks(QuizItem.open(QUIZ, Map.of())).stream().map(Piece::place).toList());
    }

    @Test
    void what_was_typed_stands_in_its_blank() {
        List<Piece> blanks = blanks(QuizItem.open(QUIZ, Map.of("CT.1.q1_1", "five")));

        assertEquals(List.of("five", ""), blanks.stream().map(Piece::typed).toList());
    }

    @Test
    void before_submission_nothing_of_the_key_is_there() {
        List<QuizItem> open = QuizItem.open(QUIZ, Map.of());

        String everything = open.toString();
        for (String secret : List.of("three", "smile", "ten", "At ten steps", "listen", "A look, a smile")) {
            assertFalse(everything.contains(secret), secret);
        }
        open.forEach(item -> assertNull(item.pageTitle()));
        blanks(open).forEach(blank -> {
            assertNull(blank.answer());
            assertNull(blank.mark());
        });
    }

    @Test
    void a_quiz_that_was_missed_shows_its_marks_and_the_page_but_no_answer() {
        List<QuizItem> marked = marked(Map.of("CT.1.q1_1", "ten"));

        assertEquals("A look, a smile, a word", marked.get(1).pageTitle());
        assertEquals("mark.wrong.listed", blanks(marked).get(0).mark().getReason());
        assertFalse(marked.toString().contains("answer=three"), marked.toString());
        blanks(marked).forEach(blank -> assertNull(blank.answer()));
    }

    @Test
    void a_quiz_that_was_passed_shows_the_answers_too() {
        List<Piece> blanks = blanks(marked(Map.of("CT.1.q1_1", "3")));

        assertEquals(List.of("three", "smile"), blanks.stream().map(Piece::answer).toList());
        assertEquals(List.of("3", ""), blanks.stream().map(Piece::typed).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "三, short",
        "三个字, short",
        "四个字的, medium",
        "七个字的答案啊, medium",
        "八个字的答案在此, long",
        "smiles, short",
        "welcome, medium",
        "fourteen signs, medium",
        "fifteen letters, long",
        "一|two and a half, medium",
        "３, short",
    })
    void a_blank_is_as_wide_as_the_class_of_its_longest_answer(String answers, String width) {
        ClozeText quiz = ClozeReader.read("## q1\npage: p1\n\nSay {" + answers + "}.\n").text();

        assertEquals(width, blanks(QuizItem.open(quiz, Map.of())).get(0).width());
    }

    private static List<QuizItem> marked(Map<String, String> answers) {
        return QuizItem.marked(QUIZ, LESSON, Attempts.submitted(QUIZ, "en", answers, 70));
    }

    private static List<Piece> blanks(List<QuizItem> items) {
        return items.stream().flatMap(item -> item.blanks().stream()).toList();
    }
}
