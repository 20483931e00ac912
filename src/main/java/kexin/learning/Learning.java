package kexin.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Page;
import kexin.course.comparison.Comparisons;
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
    private Comparisons comparisons;

    @Inject
    private ReadingTimes times;

    @Inject
    private Completing completing;

    @Inject
    private Event<EnrolmentChanged> changed;

    @Inject
    private Clock clock;

    /** Enrols in the latest edition; who is enrolled stays so, in the edition they have. */
    public Enrolment enrol(Person learner, String course) {
        return enrolments.find(learner, course).orElseGet(() -> open(learner, course));
    }

    /**
     * A page was opened. It is ticked with that, unless it asks to be read for some time. The course may be complete
     * with it, where all quizzes were passed before.
     *
     * @param ago how long ago that was: zero, unless the browser had no network then
     * @return how long it has still to be read before it is ticked; zero where it is
     */
    public Duration turnPage(Person learner, long enrolmentId, String pageId, Duration ago) {
        Enrolment enrolment = enrolments.byId(learner, enrolmentId);
        Page page = page(enrolment, pageId);
        Instant at = at(enrolment, ago);
        if (wasOther(enrolment, pageId, at)) {
            return Duration.ZERO;
        }
        if (enrolments.seeAgain(enrolment, pageId, at)) {
            return Duration.ZERO;
        }
        if (page.least(learner.isUnhurried()).isZero()) {
            readAtOnce(learner, enrolment, pageId, at);
            return Duration.ZERO;
        }
        enrolments.see(enrolment, pageId, at, false);
        return left(enrolment, page);
    }

    /** The enrolment is held before the page: a move may be unticking it at this moment, and holds them in this order. */
    private void readAtOnce(Person learner, Enrolment seen, String page, Instant at) {
        Enrolment enrolment = enrolments.lock(seen);
        if (!wasOther(enrolment, page, at) && enrolments.see(enrolment, page, at, true)) {
            complete(enrolment, learner);
        }
    }

    /**
     * A page was read for a while; it is ticked once that makes up the time it asks for.
     *
     * @param ago how long ago that while was over
     * @return how long it has still to be read before it is ticked; zero where it is
     */
    public Duration read(Person learner, long enrolmentId, String pageId, Duration claimed, Duration ago) {
        Enrolment enrolment = enrolments.byId(learner, enrolmentId);
        Page page = page(enrolment, pageId);
        Instant at = at(enrolment, ago);
        if (wasOther(enrolment, pageId, at)) {
            return Duration.ZERO;
        }
        Step step = new Step(claimed, at);
        if (page.least(learner.isUnhurried()).isZero() || enrolments.hasRead(enrolment, pageId)) {
            times.add(learner, enrolment, pageId, step);
            return Duration.ZERO;
        }
        return readOn(learner, enrolment, page, step);
    }

    /** Held as above, since it may be ticked with this. */
    private Duration readOn(Person learner, Enrolment seen, Page page, Step step) {
        Enrolment enrolment = enrolments.lock(seen);
        if (wasOther(enrolment, page.id(), step.end())) {
            return Duration.ZERO;
        }
        times.add(learner, enrolment, page.id(), step);
        Duration left = left(enrolment, page);
        if (left.isZero() && enrolments.tick(enrolment, page.id(), step.end())) {
            complete(enrolment, learner);
        }
        return left;
    }

    /** A second tab waits for the first, and then finds what that one has opened. */
    private Enrolment open(Person learner, String course) {
        Person held = people.hold(learner);
        return enrolments.find(held, course).orElseGet(() -> {
            Edition edition = courses.latest(course).orElseThrow(Refused::unknown);
            edition.course().mustBeOffered();
            Enrolment enrolment = new Enrolment(held, edition, clock.instant());
            enrolments.add(enrolment);
            changed.fire(new EnrolmentChanged(enrolment.id()));
            return enrolment;
        });
    }

    private Page page(Enrolment enrolment, String id) {
        return editions.text(enrolment.edition()).pages()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    /** Whether what was read then, without a network, was another page than the one of this id today. */
    private boolean wasOther(Enrolment enrolment, String page, Instant at) {
        Edition then = enrolment.editionAt(at);
        return !then.id().equals(enrolment.edition().id())
                && !comparisons.of(then, enrolment.edition()).isUnchanged(page);
    }

    /** Never before the enrolment, whatever a browser's clock says. */
    private Instant at(Enrolment enrolment, Duration ago) {
        Instant at = clock.instant().minus(ago);
        return at.isBefore(enrolment.openedAt()) ? enrolment.openedAt() : at;
    }

    private Duration left(Enrolment enrolment, Page page) {
        Duration left = page.least(false).minus(times.of(enrolment, page.id()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void complete(Enrolment enrolment, Person learner) {
        if (!enrolment.isComplete()) {
            completing.ifFinished(enrolment, learner.getLanguage(), clock.instant());
        }
    }
}
