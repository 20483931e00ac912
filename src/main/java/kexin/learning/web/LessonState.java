package kexin.learning.web;

import java.util.ArrayList;
import java.util.List;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.Stop;
import kexin.learning.Progress;

/**
 * A lesson on its course's page, with how far its reader has come.
 *
 * @param number from 1
 * @param minutes it takes, rounded up
 * @param quiz path beneath the course's address, null where the lesson has none
 * @param passed the best passed attempt, null where none was passed
 */
public record LessonState(
        int number,
        String slug,
        String title,
        int minutes,
        List<Sheet> sheets,
        boolean finished,
        String quiz,
        Progress.Passed passed) {

    /** A page, and whether it was opened. */
    public record Sheet(String title, String path, boolean seen) {}

    static List<LessonState> of(CourseText course, Progress progress, String language) {
        List<LessonState> states = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            states.add(new LessonState(
                    states.size() + 1,
                    lesson.slug(),
                    lesson.title().in(language),
                    lesson.minutes(language),
                    lesson.pages().stream().map(page -> sheet(lesson, page, progress, language)).toList(),
                    progress.isFinished(lesson),
                    lesson.hasQuiz() ? new Stop(lesson.slug(), Stop.QUIZ).path() : null,
                    progress.best().get(lesson.slug())));
        }
        return states;
    }

    private static Sheet sheet(Lesson lesson, Page page, Progress progress, String language) {
        String path = new Stop(lesson.slug(), page.id()).path();
        return new Sheet(page.text(language).title(), path, progress.hasSeen(page.id()));
    }

    public long seen() {
        return sheets.stream().filter(Sheet::seen).count();
    }

    /** The first page not opened yet, else the first: where a click on the lesson leads. */
    public String entry() {
        return sheets.stream().filter(sheet -> !sheet.seen()).findFirst().orElse(sheets.get(0)).path();
    }
}
