package kexin.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kexin.Cast;
import kexin.course.Counter;
import kexin.course.Lesson;
import kexin.learning.Attempts;
import kexin.learning.SavedAnswer;
import kexin.learning.Submission.Held;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizItemTest {

    private static final Lesson LESSON = Counter.asItIs().read().course().lessons().get(0);
    private static final ClozeText QUIZ = LESSON.quiz("en");

    @Test
    void words_and_blanks_stand_in_reading_order() {
        QuizItem item = open(QUIZ, Map.of(), Map.of()).get(0);

        assertEquals("When a customer is ", item.pieces().get(0).words());
        assertEquals("CT.1.q1_1", item.pieces().get(1).blank().gap());
        assertEquals(" steps away, put your work down.", item.pieces().get(2).words());
    }

    @Test
    void blanks_are_counted_through_the_whole_quiz() {
        assertEquals(List.of(1, 2), blanks(open(QUIZ, Map.of(), Map.of())).stream().map(Blank::place).toList());
    }

    @Test
    void what_was_saved_stands_in_its_blank() {
        List<Blank> blanks = blanks(open(QUIZ, Map.of("CT.1.q1_1", saved("five", 1)), Map.of()));

        assertEquals(List.of("five", ""), blanks.stream().map(Blank::shown).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "typed here, 1, typed here, true",
        "typed here, 2, typed here, false",
        "saved there, 1, saved there, false",
    })
    void what_a_refused_form_held_stays_in_its_blank_and_what_is_newer_is_told(
            String typed, int base, String shown, boolean newer) {
        Map<String, SavedAnswer> held = Map.of("CT.1.q1_1", saved("saved there", 2));

        Blank blank = blanks(open(QUIZ, held, Map.of("CT.1.q1_1", new Held(typed, base)))).get(0);

        assertEquals(shown, blank.shown());
        assertEquals(newer, blank.newer());
    }

    @Test
    void before_submission_nothing_of_the_key_is_there() {
        List<QuizItem> open = open(QUIZ, Map.of(), Map.of());

        String everything = open.toString();
        for (String secret : List.of("three", "smile", "ten", "At ten steps", "listen", "A look, a smile")) {
            assertFalse(everything.contains(secret), secret);
        }
        open.forEach(item -> assertNull(item.pageTitle()));
    }

    @Test
    void what_is_offered_to_choose_from_is_there_before_submission_and_no_feedback_to_it() {
        ClozeText quiz = quiz("""
                ## q1
                page: p1

                {sorry} for the {wait}, {name}.

                kind 1: choice
                wrong 1: fine = Nothing is fine here.
                kind 2: bank
                wrong 2: hurry = Who hurries?
                """);

        QuizItem item = open(quiz, Map.of(), Map.of()).get(0);

        assertEquals(List.of("fine", "sorry"), item.blanks().get(0).choices().stream().sorted().toList());
        assertEquals(List.of("hurry", "wait"), item.bank().stream().sorted().toList());
        assertTrue(item.blanks().get(2).choices().isEmpty());
        assertFalse(item.toString().contains("Nothing is fine") || item.toString().contains("Who hurries"));
    }

    @Test
    void a_quiz_that_was_missed_shows_its_marks_and_the_page_but_no_answer() {
        List<QuizItem> marked = marked(QUIZ, Map.of("CT.1.q1_1", "ten"));

        assertEquals("A look, a smile, a word", marked.get(1).pageTitle());
        assertEquals("mark.wrong.listed", blanks(marked).get(0).mark().getReason());
        blanks(marked).forEach(blank -> assertNull(blank.answer()));
    }

    @Test
    void a_quiz_that_was_passed_shows_the_answers_too() {
        List<Blank> blanks = blanks(marked(QUIZ, Map.of("CT.1.q1_1", "3")));

        assertEquals(List.of("three", "smile"), blanks.stream().map(Blank::answer).toList());
        assertEquals(List.of("3", ""), blanks.stream().map(blank -> blank.mark().getTyped()).toList());
    }

    @ParameterizedTest
    @CsvSource({"always, ten, true", "always, three, true", "passed, ten, false", "passed, three, true", "never, ten, false", "never, three, false"})
    void the_quiz_says_when_answers_are_told(String answers, String typed, boolean told) {
        ClozeText quiz = quiz("answers: " + answers + "\n\n## CT.1.q1\npage: CT.1.1\n\n{three}\n");

        assertEquals(told ? "three" : null, blanks(marked(quiz, Map.of("CT.1.q1_1", typed))).get(0).answer());
    }

    @Test
    void only_the_items_that_were_drawn_are_shown() {
        ClozeText quiz = quiz("draw: 1\n\n## q1\npage: p\n\n{a}\n\n## q2\npage: p\n\n{b}\n\n## q3\npage: p\n\n{c}\n");

        assertEquals(1, open(quiz, Map.of(), Map.of()).size());
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
        ClozeText quiz = quiz("## q1\npage: p1\n\nSay {" + answers + "}.\n");

        assertEquals(width, blanks(open(quiz, Map.of(), Map.of())).get(0).width());
    }

    private static ClozeText quiz(String notation) {
        return ClozeReader.read(notation).text();
    }

    private static SavedAnswer saved(String typed, int revision) {
        return new SavedAnswer(typed, revision, Cast.NOW, false);
    }

    private static List<QuizItem> open(ClozeText quiz, Map<String, SavedAnswer> held, Map<String, Held> mine) {
        return QuizItem.open(Sheet.of(quiz, 1), held, mine);
    }

    private static List<QuizItem> marked(ClozeText quiz, Map<String, String> answers) {
        return QuizItem.marked(Sheet.of(quiz, 1), LESSON, Attempts.submitted(quiz, "en", answers, 70), Map.of());
    }

    private static List<Blank> blanks(List<QuizItem> items) {
        return items.stream().flatMap(item -> item.blanks().stream()).toList();
    }
}
