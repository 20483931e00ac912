package kexin.learning.web;

import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.learning.Onward;
import kexin.learning.Progress;

/**
 * A course as a reader meets it in a list.
 *
 * @param lang tag of the language of title and summary
 * @param cover HTML of its drawing, empty if there is none
 * @param minutes it takes, rounded up
 * @param percent of its pages and quizzes done; null where not enrolled
 * @param next where to go on; null where not enrolled
 */
public record CourseCard(
        String slug,
        String title,
        String summary,
        String lang,
        String cover,
        int lessons,
        int minutes,
        Integer percent,
        boolean complete,
        Next next) {

    /**
     * The one thing that makes sense next.
     *
     * @param deed key of the verb in the message bundle
     * @param path beneath the course's address
     * @param number of the lesson, from 1
     * @param page title of the page, null for a quiz
     */
    public record Next(String deed, String path, int number, String lesson, String page) {

        static Next of(CourseText course, Progress progress, String language) {
            Onward onward = Onward.of(course, progress);
            Lesson lesson = course.lesson(onward.stop().lesson()).orElseThrow();
            return new Next(
                    verb(onward.deed()),
                    onward.stop().path(),
                    course.lessons().indexOf(lesson) + 1,
                    lesson.title().in(language),
                    lesson.page(onward.stop().page()).map(page -> page.text(language).title()).orElse(null));
        }

        private static String verb(Onward.Deed deed) {
            return switch (deed) {
                case BEGIN -> "learning.onward.begin";
                case CONTINUE -> "learning.onward.continue";
                case TAKE_QUIZ -> "learning.onward.quiz";
                case READ_AGAIN -> "learning.onward.again";
            };
        }
    }

    static CourseCard unenrolled(CourseText course, String tongue) {
        return of(course, tongue, null, false);
    }

    static CourseCard of(CourseText course, String tongue, Progress progress, boolean complete) {
        String language = course.languageFor(tongue);
        return new CourseCard(
                course.slug(),
                course.title().in(language),
                course.summary().in(language),
                language,
                course.cover(),
                course.lessons().size(),
                course.minutes(language),
                progress == null ? null : progress.percent(course),
                complete,
                progress == null ? null : Next.of(course, progress, language));
    }
}
