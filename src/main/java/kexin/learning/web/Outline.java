package kexin.learning.web;

import java.util.ArrayList;
import java.util.List;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.Stop;
import kexin.learning.Progress;

/** A course as a list to look at and click: lessons, their pages, their quizzes, with ticks. */
public record Outline(List<Part> parts) {

    /** A lesson in the outline. */
    public record Part(String title, int number, boolean finished, boolean open, List<Line> lines) {

        /** As the foot of a page counts them: a quiz is none. */
        public long pages() {
            return lines.stream().filter(line -> !line.stop().isQuiz()).count();
        }

        /** Pages that were opened. */
        public long done() {
            return lines.stream().filter(line -> line.done() && !line.stop().isQuiz()).count();
        }
    }

    /** A page or a quiz in the outline. */
    public record Line(String title, Stop stop, boolean done, boolean current) {}

    /** @param here where the reader is, null if nowhere */
    static Outline of(CourseText course, Progress progress, String language, Stop here) {
        List<Part> parts = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            List<Line> lines = lines(lesson, progress, language, here);
            parts.add(new Part(
                    lesson.title().in(language),
                    parts.size() + 1,
                    progress.isFinished(lesson),
                    here != null && here.lesson().equals(lesson.slug()),
                    lines));
        }
        return new Outline(parts);
    }

    private static List<Line> lines(Lesson lesson, Progress progress, String language, Stop here) {
        List<Line> lines = new ArrayList<>();
        for (Page page : lesson.pages()) {
            Stop stop = new Stop(lesson.slug(), page.id());
            lines.add(new Line(page.text(language).title(), stop, progress.hasSeen(page.id()), stop.equals(here)));
        }
        if (lesson.hasQuiz()) {
            Stop stop = new Stop(lesson.slug(), Stop.QUIZ);
            lines.add(new Line(null, stop, progress.hasPassed(lesson.slug()), stop.equals(here)));
        }
        return lines;
    }
}
