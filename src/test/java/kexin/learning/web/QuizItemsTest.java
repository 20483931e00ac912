package kexin.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of a quiz say, read as a browser reads it. */
class QuizItemsTest {

    private static final String HOSTILE = "\"><script>x</script>&amp;'";
    private static final Lesson LESSON = Counter.asItIs().read().course().lessons().get(0);
    private static final Setting SETTING = new Setting(
            "zh-CN", (key, arguments) -> key + Arrays.toString(arguments), String::valueOf, "icons.svg", "/pages/", "en");

    @Test
    void every_blank_is_a_named_input_that_says_which_it_is_and_where_its_state_is_told() {
        Element page = open(quiz("## q\npage: p\n\nFirst {a}, then {b}.\n"), Map.of("q_2", new SavedAnswer("x", 4, Cast.NOW, false)));

        Element input = page.select("input[data-gap]").get(1);
        assertEquals("learning.quiz.blank[2, 2]", input.attr("aria-label"));
        assertEquals("gap.q_2", input.attr("name"));
        assertEquals("x", input.val());
        assertEquals(Cast.NOW.toString(), input.attr("data-at"));
        assertNotNull(page.getElementById(input.attr("aria-describedby")));
        assertEquals("4", page.select("input[name=base.q_2]").val());
        assertEquals("0", page.select("input[name=base.q_1]").val());
        assertEquals("First , then .", page.select(".statement").text());
    }

    @Test
    void signs_that_may_not_begin_or_end_a_line_stay_with_their_blank() {
        Element page = open(quiz("## q\npage: p\n\n先说“{甲}”、（{乙}），再说“丙”：{丁}。\n"), Map.of());

        assertEquals(List.of("“”、", "（），", "。"), page.select(".statement .clings").eachText());
        assertEquals("先说“”、（），再说“丙”：。", page.select(".statement").text());
    }

    @Test
    void a_number_asks_for_the_keys_of_numbers_and_a_choice_is_a_list_in_the_sentence() {
        Element page = open(
                quiz("## q\npage: p\n\n{8} {good}\n\nkind 1: number\nkind 2: choice\nwrong 2: bad = No.\n"),
                Map.of("q_2", new SavedAnswer("bad", 1, Cast.NOW, false)));

        assertEquals("decimal", page.select("input[data-gap=q_1]").attr("inputmode"));
        assertEquals(List.of("bad", "good"), page.select("select[data-gap=q_2] option:not([value])").eachText().stream().sorted().toList());
        assertEquals("bad", page.select("select option[selected]").text());
    }

    @Test
    void the_words_of_a_bank_are_buttons_in_a_group_with_a_name() {
        Element page = open(quiz("## q\npage: p\n\n{a} {b}\n\nkind 1: bank\nwrong 1: c = No.\nkind 2: bank\n"), Map.of());

        assertEquals(List.of("a", "b", "c"), page.select(".bank[role=group][aria-label] button[type=button]").eachText().stream().sorted().toList());
        assertEquals(2, page.select(".from-bank input[data-gap]").size());
    }

    @Test
    void what_is_settled_is_text_and_no_input() {
        Element page = open(quiz("## q\npage: p\n\n{a} {b}\n"), Map.of("q_1", new SavedAnswer("a", 1, Cast.NOW, true)));

        assertEquals(List.of("q_2"), page.select("[data-gap]").eachAttr("data-gap"));
        assertEquals("a", page.select(".settled .typed").text());
        assertEquals("learning.quiz.blank[2, 2]", page.select("[data-gap]").attr("aria-label"));
    }

    @Test
    void words_that_look_like_markup_stay_words() {
        ClozeText quiz = quiz("## q\npage: p\n\n" + HOSTILE + " {a} {b}\n\nhint: " + HOSTILE + "\nkind 2: choice\nwrong 2: " + HOSTILE + " = No.\n");
        Element open = Jsoup.parse(new BlankItems(SETTING, QuizItem.open(
                Sheet.of(quiz, 1),
                Map.of("q_1", new SavedAnswer(HOSTILE, 2, Cast.NOW, false)),
                Map.of("q_1", new Held(HOSTILE + "!", 1)))).html());

        assertTrue(open.select("script").isEmpty());
        assertEquals(HOSTILE + "!", open.select("[data-gap=q_1]").val());
        assertEquals(HOSTILE, open.select("[data-gap=q_1]").attr("data-held"));
        assertTrue(open.select(".save.elsewhere").text().contains(HOSTILE));
        assertTrue(open.select(".hint p").text().equals(HOSTILE));
        assertTrue(open.select("option").eachText().contains(HOSTILE));
    }

    @Test
    void a_mark_is_told_by_a_drawing_a_word_and_a_class_with_reason_feedback_and_answer() {
        ClozeText quiz = quiz("answers: always\n\n## q\npage: CT.1.2\n\n{a} and {b}\n\nwrong 1: c = " + HOSTILE + "\n");
        Element page = marked(quiz, Map.of("q_1", "c", "q_2", HOSTILE), Map.of("q_1", "late " + HOSTILE));

        Element mark = page.select(".mark").first();
        assertTrue(mark.hasClass("wrong"));
        assertEquals("mark.wrong.listed[]", mark.select(".reason").text());
        assertEquals(HOSTILE, mark.select(".feedback").text());
        assertEquals("a", mark.select(".accepted b").text());
        assertEquals("late " + HOSTILE, mark.select(".late b").text());
        assertEquals("icons.svg#verdict-wrong", page.select(".given use").attr("href"));
        assertEquals(HOSTILE, page.select(".given .typed").get(1).text());
        assertEquals("/pages/CT.1.2", page.select(".mirror a").attr("href"));
        assertTrue(page.select("script").isEmpty());
    }

    @Test
    void what_is_right_needs_no_answer_and_a_page_that_is_gone_is_not_led_to() {
        Element page = marked(quiz("## q\npage: gone\n\n{a}\n"), Map.of("q_1", "a"), Map.of());

        assertTrue(page.select(".accepted").isEmpty());
        assertNull(page.selectFirst(".mirror"));
        assertFalse(page.select(".mark.right").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"50, learning.quiz.near.part", "100, learning.quiz.near.whole"})
    void what_is_near_says_the_answer_once_and_what_it_earned(int near, String earned) {
        Element page = marked(quiz("answers: always\nnear: " + near + "\n\n## q\npage: p\n\n{eighty}\n"), Map.of("q_1", "eigthy"), Map.of());

        assertEquals("mark.near.one[eighty]", page.select(".mark.near .reason").text());
        assertEquals(earned + "[" + near / 100.0 + ", 1.0]", page.select(".worth").text());
        assertTrue(page.select(".accepted").isEmpty());
    }

    private static ClozeText quiz(String notation) {
        return ClozeReader.read(notation).text();
    }

    private static Element open(ClozeText quiz, Map<String, SavedAnswer> held) {
        return Jsoup.parse(new BlankItems(SETTING, QuizItem.open(Sheet.of(quiz, 1), held, Map.of())).html());
    }

    private static Element marked(ClozeText quiz, Map<String, String> typed, Map<String, String> late) {
        return Jsoup.parse(new MarkedItems(SETTING).html(QuizItem.marked(
                Sheet.of(quiz, 1), LESSON, Attempts.submitted(quiz, "en", typed, 70), late)));
    }
}
