package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.course.Stop;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** One edition: what it brought, and everything in it to look at. */
@Named
@RequestScoped
public class EditionView {

    @Inject
    private Courses courses;

    @Inject
    private Editions texts;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private Edition edition;
    private CourseText course;

    @PostConstruct
    void load() {
        edition = courses.edition(me.person(), here.word("course"), here.number("edition"));
        course = texts.text(edition);
    }

    public Edition getEdition() {
        return edition;
    }

    public String getSlug() {
        return course.slug();
    }

    public String getTitle() {
        return course.title().in(tongue.getTag());
    }

    public String getNote() {
        return edition.note().in(tongue.getTag());
    }

    /** Empty where it came with the application. */
    public String getPublisher() {
        return edition.publisher().isSystem() ? "" : edition.publisher().getName();
    }

    public List<Lesson> getLessons() {
        return course.lessons();
    }

    public String lessonTitle(Lesson lesson) {
        return lesson.title().in(tongue.getTag());
    }

    public List<Stop> stops(Lesson lesson) {
        return course.stops().stream()
                .filter(stop -> stop.lesson().equals(lesson.slug()))
                .toList();
    }
}
