package kexin.course.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a change is not about stays as it was, to the last byte. */
class EditingTextsTest {

    private static final String UNIX = "title:  One  \n# odd\n---\nid：  A.1 \nkind: case\n\n\n# A\n\n- a  \n\n\n---  \nid: A.2\n\n# B\n\n```\n---\n```\nNote:\n\nb\n---\n# C\nno end";

    static Stream<String> files() {
        return Stream.of(UNIX, UNIX.replace("\n", "\r\n"), UNIX.replace("\n", "\r"), "\uFEFF" + UNIX,
                "\uFEFF---\n\n# X\n", "", "title: only", "---", "---\n---\n---\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_cut_and_put_together_is_the_same(String file) {
        assertEquals(file, LessonSource.of(file).text());
        assertEquals(file, QuizSource.of(file).text());
        LessonSource lesson = LessonSource.of(file);
        lesson.ids().forEach(id -> assertEquals(file, lesson.withWords(id, lesson.words(id)).text(), id));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_page_that_is_rewritten_leaves_all_others_and_its_own_keys(String file) {
        LessonSource lesson = LessonSource.of(file);
        for (String id : lesson.ids()) {
            String rewritten = lesson.withWords(id, "# New\n\n- words").text();
            LessonSource after = LessonSource.of(rewritten);
            assertEquals("# New\n\n- words", after.words(id));
            assertEquals(lesson.ids(), after.ids());
            Pieces before = Pieces.ofLesson(file);
            Pieces now = Pieces.ofLesson(rewritten);
            assertEquals(before.head(), now.head().isEmpty() ? before.head() : now.head());
            for (int i = 0; i < before.all().size(); i++) {
                if (i != lesson.ids().indexOf(id)) {
                    assertEquals(before.all().get(i), now.all().get(i));
                }
            }
            assertEquals(file.contains("\r\n"), rewritten.contains("\r\n"));
        }
    }

    @Test
    void a_page_is_found_with_its_id_its_title_and_the_line_it_begins_on() {
        LessonSource lesson = LessonSource.of(UNIX);

        assertEquals(List.of("A.1", "A.2", "p3"), lesson.ids());
        assertEquals("One", lesson.title());
        assertEquals("B", lesson.title("A.2"));
        assertEquals("case", lesson.value("A.1", "kind"));
        assertEquals("# A", UNIX.lines().toList().get(lesson.linesBefore("A.1")));
        assertEquals("# B", UNIX.lines().toList().get(lesson.linesBefore("A.2")));
        assertEquals("A.2", lesson.pageAt(19).orElseThrow());
        assertTrue(lesson.pageAt(2).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'# A\n\n---\n\nmore'", "'# A\n\n```\nopen'", "'# A\n---'"})
    void words_that_would_cut_the_page_or_take_in_the_next_are_refused(String words) {
        Refused refusal = assertThrows(Refused.class, () -> LessonSource.of(UNIX).withWords("A.1", words));

        assertEquals("refused.edit.cut.page", refusal.key());
    }

    @Test
    void a_fence_that_is_closed_may_hold_a_line_of_hyphens() {
        String words = "# A\n\n```\n---\n```";

        assertEquals(words, LessonSource.of(LessonSource.of(UNIX).withWords("A.1", words).text()).words("A.1"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,   story, 'id：  A.1 \nkind: story\n'
            id,     B.9,   'id：  B.9 \nkind: case\n'
            kind,   '',    'id：  A.1 \n\n'
            facts,  F-1.1, 'id：  A.1 \nkind: case\nfacts: F-1.1\n'
            """)
    void a_key_is_set_where_it_stands_added_where_it_does_not_and_taken_out(String key, String value, String lines) {
        String changed = LessonSource.of(UNIX).with("A.1", key, value).text();

        assertTrue(changed.contains("---\n" + lines), changed);
        assertTrue(changed.endsWith(UNIX.substring(UNIX.indexOf("# A"))), changed);
    }

    @Test
    void pages_are_moved_copied_and_taken_out_whole() {
        LessonSource lesson = LessonSource.of(UNIX);

        assertEquals(List.of("p1", "A.1", "A.2"), lesson.moved("p3", 0).ids());
        assertEquals("# C\nno end", lesson.moved("p3", 0).words("p1"));
        assertEquals(List.of("A.1", "A.3", "A.2", "p4"), lesson.twice("A.1", "A.3").ids());
        assertEquals(lesson.words("A.1"), lesson.twice("A.1", "A.3").words("A.3"));
        assertEquals(UNIX, lesson.twice("A.2", "A.9").minus("A.9").text());
        assertEquals(List.of("A.1", "A.2", "p3", "A.4"), lesson.plus("p3", "A.4", "", "# D").ids());
    }

    @Test
    void a_title_is_renamed_in_its_line_or_gets_one() {
        assertTrue(LessonSource.of(UNIX).withTitle("Two").text().startsWith("title:  Two  \n# odd\n---"));
        assertEquals("\uFEFFtitle: Two\n---\n\n# X\n", LessonSource.of("\uFEFF---\n\n# X\n").withTitle("Two").text());
    }

    @Test
    void an_item_is_rewritten_and_all_else_of_the_quiz_stays() {
        String quiz = "pass:  70\n\n## a\npage: A.1\n\nAt {3} steps.\n\n\n## b \npage: A.2\n\n{x}\n";

        QuizSource changed = QuizSource.of(quiz).withWords("a", "## a\npage: A.1\n\nAt {3|three} steps.\n\nhint: few");

        assertEquals("pass:  70\n\n## a\npage: A.1\n\nAt {3|three} steps.\n\nhint: few\n\n\n## b \npage: A.2\n\n{x}\n", changed.text());
        assertEquals(List.of("b"), changed.ids("A.2"));
        assertThrows(Refused.class, () -> changed.withWords("a", "## a\npage: A.1\n\n{y}\n\n## c\npage: A.1\n\n{z}"));
        assertThrows(Refused.class, () -> changed.withWords("a", ""));
        assertThrows(Refused.class, () -> new Spot("", "item", "a").write(quiz, "## other\npage: A.1\n\n{y}"));
    }

    @ParameterizedTest
    @CsvSource({
        "'pass:  70\n\n## a\n', pass, 80, 'pass: 80\n\n## a\n'",
        "'pass:  70\n\n## a\n', pass, '', '\n## a\n'",
        "'pass:  70\n\n## a\n', tries, 3, 'pass:  70\ntries: 3\n\n## a\n'",
        "'## a\n', time, 20 min, 'time: 20 min\n\n## a\n'",
        "'\uFEFF## a\n', time, 20 min, '\uFEFFtime: 20 min\n\n## a\n'"
    })
    void a_setting_is_set_where_it_stands_added_or_taken_out(String quiz, String name, String value, String changed) {
        assertEquals(changed, QuizSource.of(quiz).with(name, value).text());
    }

    @ParameterizedTest
    @CsvSource({
        "'title: x\nlessons:\n  # first\n  - 10-a # keep\n  - 20-b\npass: 80\n', 'title: x\nlessons:\n  # first\n  - 20-b\n  - 10-a # keep\npass: 80\n'",
        "'lessons: [10-a, 20-b] # why\n', 'lessons: [20-b, 10-a] # why\n'",
        "'title: x', 'title: x\nlessons:\n  - 20-b\n  - 10-a\n'",
        "'title: x\r\nlessons:\r\n- 10-a\r\n- 20-b', 'title: x\r\nlessons:\r\n- 20-b\r\n- 10-a\r\n'"
    })
    void the_order_of_lessons_is_written_into_the_lines_that_say_it(String yaml, String changed) {
        assertEquals(changed, LessonList.of(yaml).with(List.of("20-b", "10-a")));
    }

    @Test
    void an_order_that_is_that_of_the_names_needs_no_list() {
        assertEquals("title: x", LessonList.of("title: x").with(List.of("10-a", "20-b")));
    }
}
