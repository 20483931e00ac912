package kexin.course.notation;

import java.util.List;

/**
 * One lesson as it is written in one language.
 *
 * @param title empty if it is missing
 */
public record LessonFile(String title, List<PageFile> pages) {

    public LessonFile {
        pages = List.copyOf(pages);
    }
}
