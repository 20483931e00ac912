package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Page;
import kexin.course.PageText;
import kexin.course.Stop;
import kexin.faces.Elsewhere;
import kexin.faces.Here;
import kexin.learning.Enrolment;
import kexin.learning.Note;
import kexin.learning.Notes;
import kexin.learning.ReadingTimes;
import kexin.people.web.Me;

/** One page of a lesson. Reading it changes nothing: the browser says by itself that it was opened. */
@Named
@RequestScoped
public class LessonView {

    @Inject
    private Reader reader;

    @Inject
    private Here here;

    @Inject
    private Me me;

    @Inject
    private Notes notes;

    @Inject
    private ReadingTimes times;

    private CourseText course;
    private Stop stop;
    private Page page;
    private Stop previous;
    private Stop next;
    private Outline outline;
    private List<Note> noted;

    @PostConstruct
    void load() {
        course = reader.course();
        stop = course.stop(here.word("lesson"), here.word("page")).orElseThrow(this::gone);
        page = reader.lesson().page(stop.page()).orElseThrow(Refused::unknown);
        previous = course.from(stop, -1).orElse(null);
        next = course.from(stop, 1).orElse(null);
    }

    /** Led to the course, where an edition they had before has such a page; else nothing is known of it. */
    private RuntimeException gone() {
        if (!reader.had(here.word("lesson"), here.word("page"))) {
            return Refused.unknown();
        }
        return new Elsewhere("/courses/" + course.slug() + "?for=page");
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

    /** Edition that the reader has, by its id; null where not enrolled. */
    public Long getEdition() {
        return reader.enrolment().map(enrolment -> enrolment.edition().id()).orElse(null);
    }

    /** Milliseconds to read before the page is ticked; null where it is, or where its opening is enough. */
    public Long getLeft() {
        Duration least = page.least(me.person().isUnhurried());
        if (least.isZero() || reader.enrolment().isEmpty() || reader.progress().hasSeen(page.id())) {
            return null;
        }
        return Math.max(1, least.minus(times.of(reader.enrolment().get(), page.id())).toMillis());
    }

    /** Of {@link #getLeft}, rounded up. */
    public long getSecondsLeft() {
        return (getLeft() + 999) / 1000;
    }

    /** The reader's own at this page, perhaps empty. */
    public Note getNote() {
        return noted().stream()
                .filter(note -> note.page().equals(page.id()))
                .findFirst()
                .orElseGet(() -> Note.none(getEnrolment(), page.id()));
    }

    /** Ids of the bookmarked pages of the course, separated by spaces. */
    public String getBookmarks() {
        return noted().stream().filter(Note::bookmarked).map(Note::page).collect(Collectors.joining(" "));
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

    private List<Note> noted() {
        if (noted == null) {
            noted = reader.enrolment().map(enrolment -> notes.beside(enrolment, page.id())).orElse(List.of());
        }
        return noted;
    }
}
