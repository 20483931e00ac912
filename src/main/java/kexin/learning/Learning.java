package kexin.learning;

import jakarta.inject.Inject;
import java.time.Clock;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.people.People;
import kexin.people.Person;

/** What a learner does with a course: takes it and reads it. What its quizzes ask is {@link Answering}. */
@UseCase
public class Learning {

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Completing completing;

    @Inject
    private Clock clock;

    /** Enrols in the latest edition; who is enrolled stays so, in the edition they have. */
    public Enrolment enrol(Person learner, String course) {
        return enrolments.find(learner, course).orElseGet(() -> open(learner, course));
    }

    /** A page was opened. The course may be complete with it, where all quizzes were passed before. */
    public void turnPage(Person learner, long enrolmentId, String page) {
        Enrolment enrolment = enrolments.byId(learner, enrolmentId);
        CourseText course = editions.text(enrolment.edition());
        if (course.pages().noneMatch(known -> known.id().equals(page))) {
            throw Refused.unknown();
        }
        boolean first = enrolments.see(enrolment, page, clock.instant());
        if (first && !enrolment.isComplete()) {
            completing.ifFinished(enrolment, learner.getLanguage(), clock.instant());
        }
    }

    /** A second tab waits for the first, and then finds what that one has opened. */
    private Enrolment open(Person learner, String course) {
        Person held = people.hold(learner);
        return enrolments.find(held, course).orElseGet(() -> {
            Edition edition = courses.latest(course).orElseThrow(Refused::unknown);
            Enrolment enrolment = new Enrolment(held, edition, clock.instant());
            enrolments.add(enrolment);
            return enrolment;
        });
    }
}
