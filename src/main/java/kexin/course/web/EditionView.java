package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Draft;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.course.Publishing;
import kexin.course.Stop;
import kexin.faces.Here;
import kexin.faces.Notices;
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
    private Publishing publishing;

    @Inject
    private Notices notices;

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

    public void restore() throws IOException {
        publishing.restore(me.person(), getSlug(), edition.number(), here.parameter("replacing") != null);
        notices.done("course.edition.restored", edition.number());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/studio/" + getSlug());
    }

    /** Since when the person has a draft of this course at hand; null where there is none. */
    public Instant getDraftedAt() {
        return courses.drafts(me.person()).stream()
                .filter(draft -> draft.slug().equals(getSlug()))
                .map(Draft::updatedAt)
                .findFirst()
                .orElse(null);
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
