package kexin.course;

import java.util.ArrayList;
import java.util.List;

/**
 * A place on the way through a course: a page, or the quiz at a lesson's end.
 *
 * @param lesson address of the lesson
 * @param page id of the page, {@link #QUIZ} for the quiz
 */
public record Stop(String lesson, String page) {

    /** No page may be called so. */
    public static final String QUIZ = "quiz";

    /** A lesson's pages in order, then its quiz where it has one. */
    static List<Stop> of(Lesson lesson) {
        List<Stop> stops = new ArrayList<>();
        lesson.pages().forEach(page -> stops.add(new Stop(lesson.slug(), page.id())));
        if (lesson.hasQuiz()) {
            stops.add(new Stop(lesson.slug(), QUIZ));
        }
        return stops;
    }

    public boolean isQuiz() {
        return page.equals(QUIZ);
    }

    /** Beneath the course's address: {@code why-service-matters/SM.1.2}. */
    public String path() {
        return lesson + "/" + page;
    }
}
