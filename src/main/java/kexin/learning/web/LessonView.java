package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Page;
import kexin.course.PageText;
import kexin.course.Stop;
import kexin.faces.Here;
import kexin.learning.Enrolment;

/** One page of a lesson. Reading it changes nothing: the browser says by itself that it was opened. */
@Named
@RequestScoped
public class LessonView {

    @Inject
    private Reader reader;

    @Inject
    private Here here;

    private CourseText course;
    private Stop stop;
    private Page page;
    private Stop previous;
    private Stop next;
    private Outline outline;

    @PostConstruct
    void load() {
        course = reader.course();
        stop = course.stop(here.word("lesson"), here.word("page")).orElseThrow(Refused::unknown);
        page = reader.lesson().page(stop.page()).orElseThrow(Refused::unknown);
        previous = course.from(stop, -1).orElse(null);
        next = course.from(stop, 1).orElse(null);
    }

    public Outline getOutline() {
        if (outline == null) {
            outline = Outline.of(course, reader.progress(), reader.language(), stop);
        }
        return outline;
    }

    /** Null where one only looks at the course without being enrolled. */
    public Long getEnrolment() {
        return reader.enrolment().map(Enrolment::id).orElse(null);
    }

    public String getCourse() {
        return course.slug();
    }

    public String getCourseTitle() {
        return course.title().in(reader.language());
    }

    public String getLessonTitle() {
        return reader.lesson().title().in(reader.language());
    }

    public String getLanguage() {
        return reader.language();
    }

    public Page getPage() {
        return page;
    }

    public PageText getText() {
        return page.text(reader.language());
    }

    public int getPlace() {
        return reader.lesson().pages().indexOf(page) + 1;
    }

    public int getPages() {
        return reader.lesson().pages().size();
    }

    public int getPercent() {
        return reader.progress().percent(course);
    }

    public Stop getPrevious() {
        return previous;
    }

    public Stop getNext() {
        return next;
    }
}
