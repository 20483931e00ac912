package kexin.course.comparison;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kexin.course.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    private static final String QUIZ_EN = "quizzes/counter/10-greeting.en.md";
    private static final String WAITING = "courseware/counter/20-waiting.zh-CN.md";
    private static final String WAITING_EN = "courseware/counter/20-waiting.en.md";
    private static final String BELL = "courseware/counter/media/bell.png";

    @Test
    void an_edition_held_against_itself_is_the_same() {
        Comparison same = compare(course -> course);

        assertEquals(List.of(), same.pages());
        assertEquals(List.of(), same.quizzes());
        assertEquals(List.of(), same.course());
        assertEquals(List.of(), same.pagesToRead());
        assertEquals(List.of(), same.quizzesToTake());
        assertEquals(Set.of("CT.1.q1_1", "CT.1.q2_1"), same.unchangedGaps("greeting", "en"));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("CT.1.1", "a word of the slide", c -> c.saying(Counter.LESSON, "笑一笑", "点点头")),
                page("CT.1.1", "a word of the notes", c -> c.saying(Counter.LESSON, "抬头只要一秒", "抬头只要半秒")),
                page("CT.1.1", "emphasis", c -> c.saying(Counter.LESSON, "看着对方，", "**看着对方**，")),
                page("CT.1.3", "the answer", c -> c.saying(Counter.LESSON, "小林先问好，再问事", "小林先问事")),
                page("CT.1.2", "a drawing", c -> c.saying(Counter.DRAWING, "<svg", "<svg preserveAspectRatio=\"none\"")),
                page("CT.2.3", "a picture's bytes", c -> c.with(BELL, larger(c))),
                page("CT.2.1", "the other language", c -> c.with(WAITING_EN, c.text(WAITING_EN).replaceFirst("# ", "# Now: "))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("pages")
    void a_page_is_changed_by_whatever_it_shows(String page, String what, UnaryOperator<Counter> edit) {
        Comparison comparison = compare(edit);

        assertEquals(List.of(page), comparison.pagesToRead());
        assertFalse(comparison.isUnchanged(page));
        assertEquals(Map.of(page, Set.of(Change.CHANGED)), changes(comparison));
    }

    static Stream<Arguments> other() {
        return Stream.of(
                arguments("its topics", edit(c -> c.saying(Counter.LESSON, "topics: CT-01, CT-02", "topics: CT-01")
                        .with(Counter.OTHER, c.text(Counter.OTHER).replace("topics: CT-01, CT-02", "topics: CT-01")))),
                arguments("how long it has to be read", edit(c -> c.saying(Counter.LESSON, "kind: diagram", "kind: diagram\nseconds: 20"))),
                arguments("the title of its lesson", edit(c -> c.saying(Counter.LESSON, "title: 抬头，问好", "title: 抬头"))),
                arguments("a language that it lacked", edit(c -> c.saying(
                        Counter.COURSE, "en: First hours at the counter", "en: First hours at the counter\n  de: Am Schalter"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("other")
    void what_a_page_does_not_show_does_not_change_it(String what, UnaryOperator<Counter> edit) {
        assertEquals(List.of(), compare(edit).pagesToRead());
    }

    @Test
    void pages_come_go_and_move_and_the_fewest_that_explain_it_have_moved() {
        Comparison comparison = compare(c -> c
                .with(WAITING, swapped(c.text(WAITING)))
                .with(WAITING_EN, swapped(c.text(WAITING_EN))));

        assertEquals(Map.of(
                "CT.2.2", Set.of(Change.MOVED),
                "CT.2.3", Set.of(Change.REMOVED),
                "CT.2.9", Set.of(Change.NEW)), changes(comparison));
        assertEquals(List.of("CT.2.9"), comparison.pagesToRead());
        assertTrue(comparison.isUnchanged("CT.2.2"));
    }

    @Test
    void a_page_that_goes_to_another_lesson_is_read_all_the_same_drawings_and_all() {
        String drawn = "---\nid: CT.1.2\nkind: diagram\ntopics: CT-02\n";
        Comparison comparison = compare(c -> Stream.of(Map.entry(Counter.LESSON, WAITING), Map.entry(Counter.OTHER, WAITING_EN))
                .reduce(c.without(Counter.QUIZ).without(QUIZ_EN), (course, way) -> {
                    String text = course.text(way.getKey());
                    int from = text.indexOf(drawn);
                    int to = text.indexOf("---\nid: CT.1.3");
                    return course.with(way.getKey(), text.substring(0, from) + text.substring(to))
                            .with(way.getValue(), course.text(way.getValue()).stripTrailing() + "\n\n" + text.substring(from, to).stripTrailing() + "\n");
                }, (one, two) -> two));

        assertEquals(Map.of("CT.1.2", Set.of(Change.MOVED)), changes(comparison));
        assertEquals("greeting", comparison.pages().get(0).before().lesson());
        assertEquals("waiting", comparison.pages().get(0).after().lesson());
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                arguments("an accepted answer more", "CT.1.q1_1", edit(c -> c.saying(QUIZ_EN, "{three|3}", "{three|3|a few}"))),
                arguments("another best answer", "CT.1.q1_1", edit(c -> c.saying(QUIZ_EN, "{three|3}", "{3|three}"))),
                arguments("other words around it", "CT.1.q1_1", edit(c -> c.saying(QUIZ_EN, "When a customer", "Once a customer"))),
                arguments("another wrong answer", "CT.1.q1_1", edit(c -> c.saying(QUIZ_EN, "wrong: ten", "wrong: twelve"))),
                arguments("another weight", "CT.1.q1_1", edit(c -> c.saying(QUIZ_EN, "wrong: ten", "weight: 2\nwrong: ten"))),
                arguments("another kind", "CT.1.q1_1", edit(c -> c.saying(QUIZ_EN, "wrong: ten", "kind: choice\nwrong: ten"))),
                arguments("stricter marking", "CT.1.q1_1", edit(c -> c.saying(QUIZ_EN, "wrong: ten", "near: 50\nwrong: ten"))),
                arguments("that it counts", "CT.1.q2_1", edit(c -> c.saying(QUIZ_EN, "scored: false\n", ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void a_blank_is_another_where_its_statement_or_key_is(String what, String gap, UnaryOperator<Counter> edit) {
        Comparison comparison = compare(edit);

        Set<String> kept = gap.equals("CT.1.q1_1") ? Set.of("CT.1.q2_1") : Set.of("CT.1.q1_1");
        assertEquals(kept, comparison.unchangedGaps("greeting", "en"));
        assertEquals(Set.of("CT.1.q1_1", "CT.1.q2_1"), comparison.unchangedGaps("greeting", "zh-CN"));
        assertFalse(comparison.isQuizUnchanged("greeting"));
        assertEquals(List.of("greeting"), comparison.quizzesToTake());
    }

    static Stream<Arguments> taught() {
        return Stream.of(
                arguments("feedback", edit(c -> c.saying(QUIZ_EN, "you yet.", "you."))),
                arguments("a hint", edit(c -> c.saying(QUIZ_EN, "wrong: listen", "hint: Lips.\nwrong: listen"))),
                arguments("a topic", edit(c -> c.saying(QUIZ_EN, "topics: CT-01", "topics: CT-02"))),
                arguments("the page it mirrors", edit(c -> c.saying(QUIZ_EN, "page: CT.1.2", "page: CT.1.3"))),
                arguments("the pass mark", edit(c -> c.with(QUIZ_EN, "pass: 90\n\n" + c.text(QUIZ_EN))
                        .with(Counter.QUIZ, "pass: 90\n\n" + c.text(Counter.QUIZ)))),
                arguments("the order", edit(c -> c.with(QUIZ_EN, turned(c.text(QUIZ_EN)))
                        .with(Counter.QUIZ, turned(c.text(Counter.QUIZ))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taught")
    void what_decides_nothing_leaves_a_blank_and_a_pass_as_they_are(String what, UnaryOperator<Counter> edit) {
        Comparison comparison = compare(edit);

        assertTrue(comparison.isQuizUnchanged("greeting"));
        assertEquals(1, comparison.quizzes().size());
        assertEquals(Set.of(), comparison.quizzes().get(0).is());
    }

    @Test
    void a_blank_more_or_less_is_another_quiz_whose_other_blanks_stay() {
        Comparison fewer = compare(c -> c.with(QUIZ_EN, c.text(QUIZ_EN).substring(0, c.text(QUIZ_EN).indexOf("## CT.1.q2")))
                .with(Counter.QUIZ, c.text(Counter.QUIZ).substring(0, c.text(Counter.QUIZ).indexOf("## CT.1.q2"))));

        assertFalse(fewer.isQuizUnchanged("greeting"));
        assertEquals(Set.of("CT.1.q1_1"), fewer.unchangedGaps("greeting", "zh-CN"));
        assertEquals(Map.of("CT.1.q2", Set.of(Change.REMOVED)), fewer.quizzes().get(0).items().stream()
                .collect(toMap(QuizChange.ItemChange::id, QuizChange.ItemChange::is)));
    }

    @Test
    void a_quiz_that_came_or_went_is_new_or_gone_and_keeps_no_blank() {
        UnaryOperator<Counter> without = c -> c.without(Counter.QUIZ).without(QUIZ_EN);
        Comparison gone = compare(without);
        Comparison came = Comparison.of(side(without.apply(Counter.asItIs())), side(Counter.asItIs()));

        assertEquals(Set.of(Change.REMOVED), gone.quizzes().get(0).is());
        assertEquals(List.of(), gone.quizzesToTake());
        assertEquals(Set.of(Change.NEW), came.quizzes().get(0).is());
        assertEquals(List.of("greeting"), came.quizzesToTake());
        assertEquals(Set.of(), came.unchangedGaps("greeting", "en"));
    }

    @Test
    void a_changed_word_is_told_in_its_language_and_in_its_place() {
        PageChange change = compare(c -> c.saying(Counter.LESSON, "看着对方，笑一笑", "看着客户的眼睛，笑一笑")).pages().get(0);

        assertEquals(List.of("zh-CN"), change.differences().stream().map(Difference::language).toList());
        assertEquals("看着[-对方-]{+客户的眼睛+}，笑一笑", Marked.changed(change.differences().get(0)));
    }

    @Test
    void what_the_course_says_of_itself_is_told_apart_from_its_pages() {
        Comparison comparison = compare(c -> c.saying(Counter.COURSE, "从抬头的第一眼", "从进门的第一眼"));

        assertEquals(List.of(), comparison.pages());
        assertEquals("从[-抬头-]{+进门+}的第一眼到送客的最后一句。", Marked.changed(comparison.course().get(0)));
    }

    private static Arguments page(String id, String what, UnaryOperator<Counter> edit) {
        return arguments(id, what, edit);
    }

    private static UnaryOperator<Counter> edit(UnaryOperator<Counter> edit) {
        return edit;
    }

    private static Comparison compare(UnaryOperator<Counter> edit) {
        return Comparison.of(side(Counter.asItIs()), side(edit.apply(Counter.asItIs())));
    }

    private static Side side(Counter course) {
        return new Side(course.read().course(), course.archive());
    }

    private static Map<String, Set<Change>> changes(Comparison comparison) {
        return comparison.pages().stream().collect(toMap(PageChange::id, PageChange::is));
    }

    /** With a chunk of text before its end, which every reader skips. */
    private static byte[] larger(Counter course) {
        byte[] picture = course.files().get(BELL).clone();
        byte[] larger = new byte[picture.length + 1];
        System.arraycopy(picture, 0, larger, 0, picture.length);
        return larger;
    }

    /** The first page behind the second, the third gone for another. */
    private static String swapped(String lesson) {
        String[] parts = lesson.split("(?m)^---\n");
        return parts[0] + "---\n" + parts[2] + "---\n" + parts[1] + "---\nid: CT.2.9\n\n# New\n\n- new\n";
    }

    /** The last item first. */
    private static String turned(String quiz) {
        int second = quiz.indexOf("## CT.1.q2");
        return quiz.substring(second).stripTrailing() + "\n\n" + quiz.substring(0, second);
    }
}
