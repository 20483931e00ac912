package kexin.course.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseNotationTest {

    private final Flaws flaws = new Flaws();

    /** The example of that language in the description of the format. */
    private static Source example(String language) throws IOException {
        String readme = Files.readString(Path.of("courseware/README.md"));
        Matcher block = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(readme);
        assertTrue(block.find());
        return new Source(block.group(1));
    }

    @Test
    void the_course_file_of_the_description_is_one() throws IOException {
        CourseFile file = CourseFileReader.read(example("yaml"), flaws);

        assertTrue(flaws.all().isEmpty(), () -> flaws.all().toString());
        assertEquals("服务意识", file.title().byLanguage().get("zh-CN").word());
        assertEquals(List.of("SM-03", "SM-05"), file.objectives().get(0).topics());
        assertEquals("20-what-service-is", file.lessons().orElseThrow().get(1).word());
    }

    @Test
    void the_lesson_of_the_description_is_one() throws IOException {
        LessonFile lesson = LessonFileReader.read(example("markdown"), flaws);

        assertTrue(flaws.all().isEmpty(), () -> flaws.all().toString());
        PageFile page = lesson.pages().get(0);
        assertEquals(Optional.of("SM.1.2"), page.id().map(Named::word));
        assertEquals(List.of("SM-03.1", "SM-03.2", "SM-04.1"), page.facts());
        assertTrue(page.note().orElseThrow().text().contains("写给学员自己读的话"));
    }

    @Test
    void parts_know_where_they_stand() {
        PageFile page = LessonFileReader.read(
                new Source("title: a\n\n---\nid: b\n\n# c\n\nd\n\nAnswer:\n\ne\n\nNote:\n\nf\n"), flaws).pages().get(0);

        assertEquals(new Place(3, 1), page.place());
        assertEquals(5, page.slide().line());
        assertEquals(11, page.answer().orElseThrow().line());
        assertEquals(15, page.note().orElseThrow().line());
    }

    @ParameterizedTest
    @CsvSource({
        "'```\n---\n```', 0", "'~~~\n---\n```\n---\n~~~', 0", "'````\n---\n```\n---\n````', 0",
        "'   ```\n---\n   ```', 0",
        "'``` java\n---\n```', 0", "'`` ` ``\n---\n', 1", "'``` a ` b\n---\n', 1", "'    ```\n---\n', 1",
        "'```\na\n```\n---\n', 1", "'---   \n', 1", "' ---\n', 0", "'----\n', 0", "'***\n', 0"
    })
    void only_a_line_of_three_hyphens_outside_of_code_begins_a_page(String body, int pages) {
        Source source = new Source("title: a\n---\n\n# b\n\n" + body);

        assertEquals(1 + pages, LessonFileReader.read(source, flaws).pages().size());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true", "en, true", "zh-Hant-TW, true", "zh-cn, false", "EN, false", "zh_CN, false", "x, false",
        "chinese, false", "'', false"})
    void a_language_has_one_spelling(String tag, boolean expected) {
        assertEquals(expected, Language.isTag(tag));
    }

    @Test
    void what_is_written_in_the_encoding_of_old_windows_is_read_all_the_same() {
        Source source = Source.read("title: 客户满意，的确".getBytes(Charset.forName("GBK")), flaws);

        assertEquals("title: 客户满意，的确", source.text());
        assertEquals("[GBK]", flaws.all().iterator().next().arguments().toString());
    }

    @Test
    void a_file_in_unicode_is_not_taken_for_another_encoding() {
        for (String text : List.of("", "a", "é", "客", "客户满意，的确", "😀", "naïve café")) {
            assertEquals(text, Source.read(text.getBytes(StandardCharsets.UTF_8), flaws).text());
        }
        assertTrue(flaws.all().isEmpty());
    }
}
