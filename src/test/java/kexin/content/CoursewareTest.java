package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kexin.course.CourseArchive;
import kexin.course.CourseReader;
import kexin.course.CourseReading;
import kexin.course.CourseText;
import kexin.course.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in courses, read as a trainer's would be, and asked for more. */
class CoursewareTest {

    private static final List<Path> HOMES = List.of(Path.of("courseware"), Path.of("quizzes"));

    /** Of both folders: a quiz whose course is missing must not go unread. */
    static SortedSet<String> courses() {
        SortedSet<String> courses = new TreeSet<>();
        for (Path home : HOMES) {
            try (Stream<Path> folders = Files.list(home)) {
                folders.filter(Files::isDirectory).forEach(folder -> courses.add(folder.getFileName().toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return courses;
    }

    private static CourseReading read(String course) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path home : HOMES) {
            files.putAll(files(home.resolve(course)));
        }
        return CourseReader.read(CourseArchive.of(files));
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(path.toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void there_are_courses() {
        assertFalse(courses().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_course_is_read_without_a_problem(String course) {
        List<String> problems = read(course).problems().stream()
                .map(problem -> problem.place() + " " + problem.key() + " " + problem.arguments())
                .toList();

        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_course_speaks_chinese_and_english(String course) {
        assertEquals(List.of("zh-CN", "en"), read(course).course().languages());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_page_has_an_id_of_its_own_and_says_which_facts_it_teaches(String course) {
        CourseText text = read(course).course();

        assertEquals(List.of(), text.pages()
                .filter(page -> page.id().matches("p[0-9]+") || page.topics().isEmpty() || page.facts().isEmpty())
                .map(page -> page.id())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_lesson_has_a_quiz(String course) {
        assertEquals(List.of(), read(course).course().lessons().stream()
                .filter(lesson -> !lesson.hasQuiz())
                .map(Lesson::slug)
                .toList());
    }
}
