package kexin.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.learning.Note;

/**
 * A course and what somebody has noted in it.
 *
 * @param lang tag of the language of its titles
 * @param gone words at pages that the edition they read does not have
 */
public record NotedCourse(String slug, String title, String lang, List<NotedPage> pages, List<Note> gone) {

    /** @param path of the page beneath the course's address */
    public record NotedPage(String title, String lesson, String path, Note note) {}

    /**
     * In the order in which its pages are read.
     *
     * @param tongue language of the interface
     */
    static NotedCourse of(CourseText course, String tongue, List<Note> written) {
        String language = course.languageFor(tongue);
        Map<String, Note> byPage = written.stream().collect(Collectors.toMap(Note::page, Function.identity()));
        List<NotedPage> pages = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            for (Page page : lesson.pages()) {
                Note note = byPage.remove(page.id());
                if (note != null) {
                    pages.add(new NotedPage(
                            page.text(language).title(),
                            lesson.title().in(language),
                            lesson.slug() + "/" + page.id(),
                            note));
                }
            }
        }
        List<Note> gone = byPage.values().stream().filter(note -> !note.words().isEmpty()).toList();
        return new NotedCourse(course.slug(), course.title().in(language), language, pages, gone);
    }

    boolean isEmpty() {
        return pages.isEmpty() && gone.isEmpty();
    }
}
