package kexin.course.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the editor a line of a file is found.
 *
 * @param lesson address of the lesson, empty where the line is none of a lesson's
 * @param page id of the page it belongs to or is mirrored by, empty where there is none
 * @param spot {@code page:SM.1.2}, {@code item:SM.1.q1} or {@code file}
 * @param line within the spot, from 1; 0 or less above its words, among the keys of a page
 */
public record Whereabouts(String lesson, String page, String spot, int line) {

    private static final Pattern NAME = Pattern.compile("(courseware|quizzes)/[^/]+/([^/.]+)(\\.[^/.]+)?\\.md");

    public static Whereabouts of(CourseTexts texts, String path, int line) {
        Matcher name = NAME.matcher(path);
        if (!name.matches() || !texts.lessons().contains(name.group(2))) {
            return new Whereabouts("", "", "file", line);
        }
        String lesson = name.group(2);
        return texts.languages().stream()
                .flatMap(language -> in(texts, path, lesson, language, line).stream())
                .findFirst()
                .orElseGet(() -> new Whereabouts("", "", "file", line));
    }

    /** What the editor calls the spot of a file: an item by its id, a page by its title, a whole file by its path. */
    public String title(CourseTexts texts, String path) {
        if (spot.startsWith("page:")) {
            String title = texts.lesson(texts.lesson(lesson), language(texts, path)).title(page);
            return title.isEmpty() ? page : title;
        }
        return spot.startsWith("item:") ? spot.substring("item:".length()) : path;
    }

    /** Tag of the language that the file is in; empty for a file of the whole course. */
    public String language(CourseTexts texts, String path) {
        String name = lesson.isEmpty() ? "" : texts.lesson(lesson);
        return texts.languages().stream()
                .filter(each -> path.equals(texts.lessonFile(name, each)) || path.equals(texts.quizFile(name, each)))
                .findFirst()
                .orElse("");
    }

    private static Optional<Whereabouts> in(CourseTexts texts, String path, String lesson, String language, int line) {
        if (path.equals(texts.lessonFile(lesson, language))) {
            return Optional.of(inLesson(texts, lesson, language, line));
        }
        return path.equals(texts.quizFile(lesson, language))
                ? Optional.of(inQuiz(texts, lesson, language, line))
                : Optional.empty();
    }

    private static Whereabouts inLesson(CourseTexts texts, String lesson, String language, int line) {
        LessonSource source = texts.lesson(lesson, language);
        return source.pageAt(line)
                .map(page -> new Whereabouts(
                        CourseTexts.address(lesson), page, "page:" + page, line - source.linesBefore(page)))
                .orElseGet(() -> new Whereabouts(CourseTexts.address(lesson), "", "file", line));
    }

    private static Whereabouts inQuiz(CourseTexts texts, String lesson, String language, int line) {
        QuizSource quiz = texts.quiz(lesson, language);
        Optional<String> item = quiz.itemAt(line);
        String page = item.map(quiz::page).orElse("");
        return item.isPresent() && texts.lesson(lesson, language).has(page)
                ? new Whereabouts(CourseTexts.address(lesson), page, "item:" + item.get(), line - quiz.linesBefore(item.get()))
                : new Whereabouts(CourseTexts.address(lesson), "", "file", line);
    }
}
