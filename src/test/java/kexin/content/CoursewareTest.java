package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.SortedSet;
import kexin.course.CourseText;
import kexin.course.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in courses, read as a trainer's would be, and asked for more. */
class CoursewareTest {

    static SortedSet<String> courses() {
        return Shelf.courses();
    }

    @Test
    void there_are_courses() {
        assertFalse(courses().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_course_is_read_without_a_problem(String course) {
        List<String> problems = Shelf.read(course).problems().stream()
                .map(problem -> problem.place() + " " + problem.key() + " " + problem.arguments())
                .toList();

        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_course_speaks_chinese_and_english(String course) {
        assertEquals(List.of("zh-CN", "en"), Shelf.read(course).course().languages());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_page_has_an_id_of_its_own_and_says_which_facts_it_teaches(String course) {
        CourseText text = Shelf.read(course).course();

        assertEquals(List.of(), text.pages()
                .filter(page -> page.id().matches("p[0-9]+") || page.topics().isEmpty() || page.facts().isEmpty())
                .map(page -> page.id())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_lesson_has_a_quiz(String course) {
        assertEquals(List.of(), Shelf.read(course).course().lessons().stream()
                .filter(lesson -> !lesson.hasQuiz())
                .map(Lesson::slug)
                .toList());
    }
}
