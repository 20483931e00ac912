package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Courses of a size that nobody writes by hand: each has an outcome within seconds, and it names the place. */
@Timeout(20)
class LargeCourseTest {

    private static final String MEGABYTE = "很长。".repeat(105_000);

    @Test
    void ten_thousand_pages_are_no_course() {
        Counter course = Counter.asItIs().with(Counter.COURSE, """
                title: {zh-CN: 很多页, en: Many pages}
                summary: {zh-CN: 很多页。, en: Many pages.}
                """);
        IntStream.range(100, 200).forEach(number -> List.of("zh-CN", "en").forEach(language ->
                course.with("courseware/counter/" + number + "-many-" + number + "." + language + ".md", pages(100))));

        CourseReading reading = course.read();

        CourseProblem first = reading.problems().get(0);
        assertEquals("courseware/counter/course.yaml:1:1 problem.course.long", first.place() + " " + first.key());
        assertEquals(List.of("1000", "110-many-110"), first.arguments().stream().map(Object::toString).toList());
        Worded.in_both_languages(first);
        assertFalse(reading.isPublishable());
    }

    @Test
    void a_thousand_pages_are_one() {
        Counter course = Counter.asItIs();
        IntStream.range(100, 109).forEach(number -> List.of("zh-CN", "en").forEach(language ->
                course.with("courseware/counter/" + number + "-many-" + number + "." + language + ".md", pages(100))));
        course.saying(Counter.COURSE, "lessons:\n  - 10-greeting\n  - 20-waiting\n", "");

        assertEquals(List.of(), course.read().problems());
    }

    private static String pages(int number) {
        return "title: 很多页\n" + "---\n\n# 一页\n\n- 一行\n".repeat(number);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_line_of_a_megabyte_is_a_problem_at_its_place(String where, UnaryOperator<Counter> mistake, String expected) {
        List<CourseProblem> problems = mistake.apply(Counter.asItIs()).read().problems();

        assertTrue(
                problems.stream().map(each -> each.place() + " " + each.key()).anyMatch(expected::equals),
                problems.stream().map(each -> each.place() + " " + each.key()).toList().toString());
        problems.forEach(Worded::in_both_languages);
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                line("in a page", counter -> counter.saying(Counter.LESSON, "抬头只要一秒", MEGABYTE),
                        "courseware/counter/10-greeting.zh-CN.md:16:1 problem.page.long"),
                line("of stars in a page", counter -> counter.saying(Counter.LESSON, "抬头只要一秒", "*a ".repeat(340_000)),
                        "courseware/counter/10-greeting.zh-CN.md:16:1 problem.page.long"),
                line("in a lesson's title", counter -> counter.saying(Counter.LESSON, "title: 抬头", "title: " + MEGABYTE),
                        "courseware/counter/10-greeting.zh-CN.md:1:1 problem.words.long"),
                line("in a page's id", counter -> counter.saying(Counter.LESSON, "id: CT.1.3", "id: " + MEGABYTE),
                        "courseware/counter/10-greeting.zh-CN.md:37:5 problem.page.id"),
                line("in a statement", counter -> counter.with(Counter.QUIZ, counter.text(Counter.QUIZ) + MEGABYTE + "\n"),
                        "quizzes/counter/10-greeting.zh-CN.md:17:1 problem.cloze.note.line"),
                line("in an answer", counter -> counter.with(Counter.QUIZ,
                        "## A.q1\npage: CT.1.1\n\n{" + MEGABYTE + "}\n"),
                        "quizzes/counter/10-greeting.zh-CN.md:4:1 problem.cloze.answer.long"),
                line("of gaps", counter -> counter.with(Counter.QUIZ,
                        "## A.q1\npage: CT.1.1\n\n" + "{a}".repeat(340_000) + "\n"),
                        "quizzes/counter/10-greeting.zh-CN.md:1:1 problem.cloze.source.long"),
                line("in a setting", counter -> counter.saying(Counter.COURSE, "pass: 70", "pass: " + MEGABYTE),
                        "courseware/counter/course.yaml:11:7 problem.pass"),
                line("in the course's title", counter -> counter.saying(Counter.COURSE, "  en: First", "  en: First" + MEGABYTE),
                        "courseware/counter/course.yaml:3:7 problem.words.long"));
    }

    /** A record keeps the title of what was completed: what has no room there must not be published. */
    @ParameterizedTest
    @CsvSource({"200, ''", "201, courseware/counter/course.yaml:3:7 problem.words.long"})
    void a_title_fits_into_a_record_or_is_a_problem(int length, String expected) {
        Counter course = Counter.asItIs();
        String title = course.text(Counter.COURSE).lines().filter(line -> line.startsWith("  en: ")).findFirst().orElseThrow();

        assertEquals(expected, told(course.saying(Counter.COURSE, title + "\n", "  en: " + "x".repeat(length) + "\n")));
    }

    /** An attempt remembers its lesson by that name. */
    @ParameterizedTest
    @CsvSource({"80, ''", "81, problem.file.name"})
    void a_lesson_s_name_fits_into_an_attempt_or_is_a_problem(int length, String expected) {
        String name = "30-" + "x".repeat(length - 3);
        Counter course = Counter.asItIs().saying(Counter.COURSE, "  - 20-waiting", "  - 20-waiting\n  - " + name);
        List.of("zh-CN", "en").forEach(
                language -> course.with("courseware/counter/" + name + "." + language + ".md", pages(1)));

        assertEquals(expected.isEmpty(), told(course).isEmpty());
        assertTrue(told(course).contains(expected), told(course));
    }

    private static String told(Counter course) {
        return course.read().problems().stream()
                .map(each -> each.place() + " " + each.key())
                .collect(Collectors.joining("; "));
    }

    private static Arguments line(String where, UnaryOperator<Counter> mistake, String expected) {
        return arguments(where, mistake, expected);
    }
}
