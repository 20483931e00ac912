package kexin.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kexin.course.CourseArchive;
import kexin.course.CourseReader;
import kexin.course.CourseReading;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.PageText;
import kexin.course.notation.Flaws;
import kexin.course.notation.GlossaryFileReader;
import kexin.course.notation.LessonFileReader;
import kexin.course.notation.PageFile;
import kexin.course.notation.Source;
import kexin.course.notation.Term;
import kexin.quiz.cloze.Item;

/** The built-in courses as they lie in {@code courseware/} and {@code quizzes/}, with the places where things are written. */
final class Shelf {

    static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private static final Path COURSEWARE = Path.of("courseware");
    private static final Path QUIZZES = Path.of("quizzes");
    private static final Map<String, CourseReading> READ = new HashMap<>();

    private Shelf() {}

    /**
     * A page in one language.
     *
     * @param place {@code courseware/…/10-….en.md:4 SM.1.1}
     * @param file what its header says there
     * @param text as it is shown
     */
    record WrittenPage(String course, String lesson, String language, String place, PageFile file, Page page) {

        PageText text() {
            return page.text(language);
        }

        @Override
        public String toString() {
            return place;
        }
    }

    /** An item of a quiz, in the first language. */
    record WrittenItem(String course, String place, Item item) {}

    /** Of both folders: a quiz whose course is missing must not go unread. */
    static SortedSet<String> courses() {
        SortedSet<String> courses = new TreeSet<>();
        for (Path home : List.of(COURSEWARE, QUIZZES)) {
            list(home).filter(Files::isDirectory).forEach(folder -> courses.add(folder.getFileName().toString()));
        }
        return courses;
    }

    static synchronized CourseReading read(String course) {
        return READ.computeIfAbsent(course, name -> {
            Map<String, byte[]> files = new TreeMap<>(files(COURSEWARE.resolve(name)));
            files.putAll(files(QUIZZES.resolve(name)));
            return CourseReader.read(CourseArchive.of(files));
        });
    }

    /** Every page of every course in both languages. */
    static List<WrittenPage> pages() {
        List<WrittenPage> pages = new ArrayList<>();
        for (String course : courses()) {
            for (Lesson lesson : read(course).course().lessons()) {
                LANGUAGES.forEach(language -> pages.addAll(pages(course, lesson, language)));
            }
        }
        return pages;
    }

    static List<WrittenItem> items() {
        List<WrittenItem> items = new ArrayList<>();
        for (String course : courses()) {
            for (Lesson lesson : read(course).course().lessons()) {
                String language = LANGUAGES.get(0);
                String file = file(QUIZZES, course, lesson, language);
                lesson.quiz(language).items().forEach(item ->
                        items.add(new WrittenItem(course, file + ":" + item.line() + " " + item.id(), item)));
            }
        }
        return items;
    }

    /** The entries of the glossary. */
    static List<Term> terms(Flaws flaws) {
        return GlossaryFileReader.read(Source.read(bytes(COURSEWARE.resolve("glossary.yaml")), flaws), flaws);
    }

    private static List<WrittenPage> pages(String course, Lesson lesson, String language) {
        String file = file(COURSEWARE, course, lesson, language);
        List<PageFile> written = LessonFileReader.read(Source.read(bytes(Path.of(file)), new Flaws()), new Flaws()).pages();
        List<WrittenPage> pages = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Page page = lesson.pages().get(i);
            String place = file + ":" + written.get(i).place().line() + " " + page.id();
            pages.add(new WrittenPage(course, lesson.slug(), language, place, written.get(i), page));
        }
        return pages;
    }

    /** {@code courseware/service-mindset/10-why-service-matters.en.md} */
    private static String file(Path home, String course, Lesson lesson, String language) {
        return list(home.resolve(course))
                .filter(path -> path.getFileName().toString().matches("(\\d+-)?" + lesson.slug() + "\\." + language + "\\.md"))
                .findFirst()
                .map(path -> path.toString().replace('\\', '/'))
                .orElseThrow();
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile)
                        .forEach(path -> files.put(path.toString().replace('\\', '/'), bytes(path)));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return files;
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
