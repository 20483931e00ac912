package kexin.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.comparison.Comparison;
import kexin.course.comparison.Comparisons;
import kexin.people.Person;

/**
 * Bringing somebody under way to another edition of their course. What they have read stays read and what they have passed
 * stays passed where it is the same; everything else is kept, and counts no more. Who has completed stays where they are.
 */
@UseCase
public class Moving {

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Closing closing;

    @Inject
    private Completing completing;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Event<EnrolmentChanged> changed;

    @Inject
    private Event<Deed> deeds;

    @Inject
    private Clock clock;

    /**
     * Doing it twice is doing it once. The course may be complete with it, where nothing is left to do in the other edition.
     *
     * @param number of the latest edition
     * @return whether they were moved; not where they have completed, or have that edition already
     * @throws Refused as unknown, where the course is not the trainer's or the enrolment is not one of that course; where a
     *     later edition has been published since
     */
    public boolean move(Person trainer, String course, long number, long enrolmentId) {
        Edition latest = courses.editions(trainer, course).get(0);
        if (latest.number() != number) {
            throw new Refused("refused.move.outdated", latest.number());
        }
        Enrolment enrolment = enrolments.lock(enrolments.theEnrolment(enrolmentId));
        if (!enrolment.edition().course().id().equals(latest.course().id())) {
            throw Refused.unknown();
        }
        closeWhatIsOver(enrolment);
        if (enrolment.isComplete() || enrolment.edition().number() == latest.number()) {
            return false;
        }
        move(trainer, enrolment, latest);
        return true;
    }

    /** What should have ended before is marked by the edition that asked it. */
    private void closeWhatIsOver(Enrolment enrolment) {
        Instant now = clock.instant();
        enrolments.attempts(enrolment).stream()
                .filter(attempt -> !attempt.isSubmitted() && attempt.isOver(now))
                .forEach(closing::atItsEnd);
    }

    private void move(Person trainer, Enrolment enrolment, Edition latest) {
        Instant now = clock.instant();
        Edition earlier = enrolment.edition();
        Comparison comparison = comparisons.of(earlier, latest);
        enrolments.attempts(enrolment).stream()
                .filter(attempt -> !attempt.isLapsed() && !comparison.isQuizUnchanged(attempt.lesson()))
                .map(enrolments::lock)
                .forEach(attempt -> attempt.lapse(earlier, now));
        enrolments.untick(enrolment, page -> !comparison.isUnchanged(page));
        enrolment.moveTo(latest, now);
        completing.ifFinished(enrolment, enrolment.person().getLanguage(), now);
        changed.fire(new EnrolmentChanged(enrolment.id()));
        deeds.fire(Deed.of(
                trainer.id(),
                "learner.moved",
                enrolment.person().getName(),
                "/studio/" + latest.course().slug() + "/editions",
                latest.course().slug(),
                Integer.toString(earlier.number()),
                Integer.toString(latest.number())));
    }
}
