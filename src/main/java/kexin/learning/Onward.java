package kexin.learning;

import kexin.course.CourseText;
import kexin.course.Stop;

/**
 * The one thing that makes sense next in a course.
 *
 * @param stop the page or the quiz to go to
 */
public record Onward(Deed deed, Stop stop) {

    /** What is to be done there. */
    public enum Deed {
        BEGIN,
        CONTINUE,
        TAKE_QUIZ,
        READ_AGAIN
    }

    /** While pages are left: exactly where the reader left. Then the first quiz not passed. */
    public static Onward of(CourseText course, Progress progress) {
        if (progress.place() == null) {
            return new Onward(Deed.BEGIN, course.stops().get(0));
        }
        if (course.pages().anyMatch(page -> !progress.hasSeen(page.id()))) {
            return new Onward(Deed.CONTINUE, place(course, progress));
        }
        return course.stops().stream()
                .filter(stop -> stop.isQuiz() && !progress.hasPassed(stop.lesson()))
                .findFirst()
                .map(quiz -> new Onward(Deed.TAKE_QUIZ, quiz))
                .orElseGet(() -> new Onward(Deed.READ_AGAIN, course.stops().get(0)));
    }

    /** The first unread page where the edition no longer has the one that was read last. */
    private static Stop place(CourseText course, Progress progress) {
        return course.stops().stream()
                .filter(stop -> stop.page().equals(progress.place()))
                .findFirst()
                .or(() -> course.stops().stream()
                        .filter(stop -> !stop.isQuiz() && !progress.hasSeen(stop.page()))
                        .findFirst())
                .orElseThrow();
    }
}
