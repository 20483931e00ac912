package kexin.course.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import kexin.course.CourseArchive;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;

/**
 * One of the two editions that are compared; perhaps a draft.
 *
 * @param files its archive, for the pictures
 */
public record Side(CourseText text, CourseArchive files) {

    /** Page id to the page and its lesson, in reading order. */
    Map<String, Found> pages() {
        Map<String, Found> pages = new LinkedHashMap<>();
        for (Lesson lesson : text.lessons()) {
            lesson.pages().forEach(page -> pages.put(page.id(), new Found(this, lesson, page)));
        }
        return pages;
    }

    /** A page where it stands. */
    record Found(Side side, Lesson lesson, Page page) {

        PageContent content(String language) {
            return PageContent.of(this, language);
        }

        String words(String language) {
            return page.text(language).words();
        }
    }
}
