package kexin.course.editing;

import java.util.Optional;

/**
 * Where in the editor a line of a file is found.
 *
 * @param lesson address of the lesson, empty where the line is none of a lesson's
 * @param page id of the page it belongs to or is mirrored by, empty where there is none
 * @param spot {@code page:SM.1.2}, {@code item:SM.1.q1} or {@code file}
 * @param line within the spot, from 1; 0 or less above its words, among the keys of a page
 */
public record Whereabouts(String lesson, String page, String spot, int line) {

    public static Whereabouts of(CourseTexts texts, String path, int line) {
        for (String lesson : texts.lessons()) {
            for (String language : texts.languages()) {
                if (path.equals(texts.lessonFile(lesson, language)) && texts.has(path)) {
                    return inLesson(texts, lesson, language, line);
                }
                if (path.equals(texts.quizFile(lesson, language)) && texts.has(path)) {
                    return inQuiz(texts, lesson, language, line);
                }
            }
        }
        return new Whereabouts("", "", "file", line);
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
