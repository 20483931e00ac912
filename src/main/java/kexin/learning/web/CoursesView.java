package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.faces.Tongue;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.people.web.Me;

/** The catalogue: every course that is offered, and one's own, with one's progress. */
@Named
@RequestScoped
public class CoursesView {

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    private List<CourseCard> cards;

    @PostConstruct
    void load() {
        Map<String, Enrolment> mine = enrolments.of(me.person()).stream()
                .collect(Collectors.toMap(e -> e.edition().course().slug(), Function.identity()));
        cards = courses.catalogue().stream()
                .filter(edition -> !edition.course().isWithdrawn() || mine.containsKey(edition.course().slug()))
                .map(edition -> card(edition, mine.get(edition.course().slug())))
                .toList();
    }

    public List<CourseCard> getCards() {
        return cards;
    }

    private CourseCard card(Edition latest, Enrolment enrolment) {
        return enrolment == null
                ? CourseCard.unenrolled(editions.text(latest), tongue.getTag())
                : CourseCard.of(
                        editions.text(enrolment.edition()),
                        tongue.getTag(),
                        enrolments.progress(enrolment),
                        enrolment.isComplete());
    }
}
