package kexin.completion.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Editions;

/** What the courses of the register are called today. */
@ApplicationScoped
public class CourseTitles {

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    /** Address to title, in the order of the catalogue. */
    public Map<String, String> all(String language) {
        Map<String, String> titles = new LinkedHashMap<>();
        courses.catalogue().forEach(edition -> {
            CourseText text = editions.text(edition);
            titles.put(text.slug(), text.title().in(language));
        });
        return titles;
    }
}
