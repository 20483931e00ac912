package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.course.Course;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.people.web.Me;

/** Which of the built-in courses comes after the one of this address: the next in the catalogue not yet completed. */
@Named
@RequestScoped
public class NextCourseView {

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private Optional<CourseCard> next;

    @PostConstruct
    void load() {
        Set<String> done = enrolments.of(me.person()).stream()
                .filter(Enrolment::isComplete)
                .map(enrolment -> enrolment.edition().course().slug())
                .collect(Collectors.toSet());
        next = after(here.word("course"), courses.catalogue().stream()
                        .filter(edition -> edition.course().isBuiltIn())
                        .toList())
                .stream()
                .filter(edition -> !done.contains(edition.course().slug()) && !edition.course().isWithdrawn())
                .findFirst()
                .map(edition -> CourseCard.unenrolled(editions.text(edition), tongue.getTag()));
    }

    /** Null where every built-in course is completed. */
    public CourseCard getCourse() {
        return next.orElse(null);
    }

    /** From the one behind this course on, and round. */
    private static List<Edition> after(String slug, List<Edition> catalogue) {
        List<Edition> turned = new ArrayList<>(catalogue);
        List<String> slugs = catalogue.stream().map(Edition::course).map(Course::slug).toList();
        Collections.rotate(turned, -(slugs.indexOf(slug) + 1));
        return turned;
    }
}
