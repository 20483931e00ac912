package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kexin.course.Editions;
import kexin.faces.Tongue;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.Note;
import kexin.learning.Notes;
import kexin.people.web.Me;

/** One's own notes and bookmarks, course by course, in the order in which the courses are read. */
@Named
@RequestScoped
public class NotesView {

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Notes notes;

    @Inject
    private Editions editions;

    private List<NotedCourse> courses;

    @PostConstruct
    void load() {
        Map<Long, List<Note>> byEnrolment =
                notes.of(me.person()).stream().collect(Collectors.groupingBy(Note::enrolment));
        courses = byEnrolment.isEmpty() ? List.of() : enrolments.of(me.person()).stream()
                .filter(enrolment -> byEnrolment.containsKey(enrolment.id()))
                .map(enrolment -> course(enrolment, byEnrolment.get(enrolment.id())))
                .filter(course -> !course.isEmpty())
                .toList();
    }

    public List<NotedCourse> getCourses() {
        return courses;
    }

    private NotedCourse course(Enrolment enrolment, List<Note> written) {
        return NotedCourse.of(editions.text(enrolment.edition()), tongue.getTag(), written);
    }
}
