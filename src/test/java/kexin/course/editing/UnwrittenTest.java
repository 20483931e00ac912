package kexin.course.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UnwrittenTest {

    private final CourseTexts texts = begun();

    private static CourseTexts begun() {
        Map<String, String> begun = new TreeMap<>();
        new NewCourse("begun", new TreeMap<>(Map.of("en", "Begun", "zh-CN", "开头"))).files()
                .forEach((path, content) -> begun.put(path, new String(content, StandardCharsets.UTF_8)));
        return new CourseTexts("begun", List.of("en", "zh-CN"), begun);
    }

    @Test
    void a_course_just_begun_is_all_to_be_written() {
        Unwritten unwritten = Unwritten.of(texts);

        assertTrue(unwritten.summary());
        assertEquals(List.of(new Unwritten.PageOf("10-lesson-1", "L1.1")), unwritten.pages());
        assertEquals(List.of("10-lesson-1"), unwritten.quizless());
        assertEquals(2, unwritten.samples());
    }

    @Test
    void a_page_written_in_one_language_alone_is_still_to_be_written() {
        write("en", "# Look up\n\n- First");

        assertEquals(1, Unwritten.of(texts).pages().size());
    }

    @Test
    void another_title_alone_is_no_page_written() {
        write("en", "# Look up\n\n- The first thing this page says");
        write("zh-CN", "# 抬头\n\n- 先抬头");

        assertEquals(1, Unwritten.of(texts).pages().size());
    }

    @Test
    void what_is_written_and_asked_about_is_left_alone() {
        write("en", "# Look up\n\n- First");
        write("zh-CN", "# 抬头\n\n- 先抬头");
        texts.write(texts.courseFile(), "title:\n  en: Begun\n  zh-CN: 开头\nlessons:\n  - 10-lesson-1\n");
        new QuizDeeds(texts, "10-lesson-1").add("L1.1", Map.of("en", "{Look} up", "zh-CN", "先{抬头}"));

        assertEquals(new Unwritten(false, List.of(), List.of()), Unwritten.of(texts));
    }

    private void write(String language, String words) {
        texts.write(
                texts.lessonFile("10-lesson-1", language),
                texts.lesson("10-lesson-1", language).withWords("L1.1", words).text());
    }
}
