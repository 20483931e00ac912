package kexin.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kexin.UseCase;
import kexin.course.CourseText;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.learning.Paper.Effect;
import kexin.learning.Paper.Remarked;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;

/** Marks submitted attempts anew by the key as it is now, and lets the enrolment follow. Who may order it is not asked here. */
@UseCase
public class Remarking {

    @Inject
    private Enrolments enrolments;

    @Inject
    private AnswerKeys keys;

    @Inject
    private Editions editions;

    @Inject
    private Completing completing;

    @Inject
    private Clock clock;

    @Inject
    private Event<EnrolmentRegraded> regraded;

    @Inject
    private Event<EnrolmentReopened> reopened;

    /**
     * Attempts of one enrolment at one lesson, all at once, so that its completion is stated anew once at most. Doing it
     * again changes nothing: what a key makes of an attempt is the same every time.
     *
     * @param takingAway whether a pass may be lost by it; where not, an attempt that would lose its pass stays as it is
     */
    public Aftermath remark(Person trainer, long enrolmentId, Collection<Long> attempts, boolean takingAway) {
        Enrolment enrolment = enrolments.lock(enrolments.theEnrolment(enrolmentId));
        List<Attempt> locked = attempts.stream()
                .sorted()
                .map(id -> enrolments.lock(enrolments.theAttempt(id)))
                .filter(attempt -> attempt.counts() && attempt.enrolment().id() == enrolmentId)
                .sorted(Comparator.comparing(Attempt::getNumber))
                .toList();
        Progress before = enrolments.progress(enrolment);
        Aftermath aftermath = Aftermath.NONE;
        for (Attempt attempt : locked) {
            aftermath = aftermath.and(remark(attempt, takingAway));
        }
        enrolments.flush();
        return aftermath.and(follow(trainer, enrolment, locked, before));
    }

    /** Returns once whoever is marking a try of this enrolment has committed: a try is marked while its enrolment is held. */
    public void await(long enrolmentId) {
        enrolments.lock(enrolments.theEnrolment(enrolmentId));
    }

    private Aftermath remark(Attempt attempt, boolean takingAway) {
        CourseText course = editions.text(attempt.edition());
        ClozeText quiz = course.lesson(attempt.lesson()).map(Lesson::quizzes).orElseThrow().get(attempt.language());
        AnswerKeys.Key key = keys.of(attempt.edition(), attempt.lesson(), attempt.language());
        Remarked remarked = Paper.of(attempt).by(key.answers(), quiz, course.pass());
        Aftermath aftermath = Aftermath.of(remarked.effect(), takingAway);
        if (aftermath.attempts() > 0 && key.version() > attempt.keyVersion()) {
            attempt.regrade(remarked.score(), remarked.passes(), key.version());
            return aftermath;
        }
        return aftermath.kept() > 0 ? aftermath : Aftermath.NONE;
    }

    private Aftermath follow(Person trainer, Enrolment enrolment, List<Attempt> attempts, Progress before) {
        Progress after = enrolments.progress(enrolment);
        if (!enrolment.isComplete()) {
            return passes(attempts, before, after).map(attempt -> complete(enrolment, attempt)).orElse(Aftermath.NONE);
        }
        if (passes(attempts, after, before).isPresent()) {
            enrolments.reopen(enrolment);
            reopened.fire(new EnrolmentReopened(enrolment.id(), trainer.id(), clock.instant()));
            return Aftermath.REVOKED;
        }
        if (!after.isWorthOtherThan(before)) {
            return Aftermath.NONE;
        }
        regraded.fire(new EnrolmentRegraded(
                enrolment.id(), after.points(), after.total(), trainer.id(), clock.instant()));
        return Aftermath.RESTATED;
    }

    /** An attempt at a lesson that the one progress has passed and the other has not. */
    private static Optional<Attempt> passes(List<Attempt> attempts, Progress without, Progress with) {
        return attempts.stream()
                .filter(attempt -> with.hasPassed(attempt.lesson()) && !without.hasPassed(attempt.lesson()))
                .findFirst();
    }

    private Aftermath complete(Enrolment enrolment, Attempt last) {
        completing.ifFinished(enrolment, last.language(), clock.instant());
        return enrolment.isComplete() ? Aftermath.COMPLETED : Aftermath.NONE;
    }
}
