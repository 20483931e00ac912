package kexin.learning.web;

import kexin.course.CourseText;
import kexin.course.Stop;
import kexin.learning.Progress;

/**
 * A course as a reader meets it in a list.
 *
 * @param lang tag of the language of title and summary
 * @param cover HTML of its drawing, empty if there is none
 * @param minutes it takes, rounded up
 * @param percent of its pages and quizzes done; null where not enrolled
 * @param next where to go on, beneath the course's address; null where not enrolled or all is done
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
        String next) {

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
                progress == null ? null : resume(course, progress).path());
    }

    /** Exactly where the reader left, else the first page. */
    static Stop resume(CourseText course, Progress progress) {
        return course.stops().stream()
                .filter(stop -> stop.page().equals(progress.place()))
                .findFirst()
                .orElse(course.stops().get(0));
    }
}
