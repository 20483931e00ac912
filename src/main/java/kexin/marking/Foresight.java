package kexin.marking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.Course;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.learning.Aftermath;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.Paper.Remarked;
import kexin.learning.Papers;
import kexin.learning.Papers.Pass;
import kexin.learning.Progress;
import kexin.learning.Progress.Passed;
import kexin.marking.Decision.Kind;
import kexin.marking.Prospect.Change;
import kexin.people.Person;

/** Says who changes before anything is decided, by doing all of it but the writing. */
@UseCase
public class Foresight {

    @Inject
    private Charge charge;

    @Inject
    private Decisions decisions;

    @Inject
    private Survey survey;

    @Inject
    private Papers papers;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /** @throws Refused as unknown, where the course is another's or has no such gap */
    public Prospect of(Person trainer, Question question, Kind kind) {
        Course course = charge.course(trainer, question.course());
        Edition edition = charge.edition(course, question.edition());
        GapAt gap = GapAt.find(editions.text(edition), question.place()).orElseThrow(Refused::unknown);
        Decision next = new Decision(
                decisions.next(course), edition, gap, question.typed(), kind, trainer, clock.instant());
        Map<Long, List<Remarked>> touched =
                survey.of(next, concerned -> decisions.standing(concerned, next).overlay());
        return new Prospect(changes(touched, question.lesson()));
    }

    private List<Change> changes(Map<Long, List<Remarked>> touched, String lesson) {
        Map<Long, List<Pass>> passes = papers.passes(touched.keySet(), lesson);
        List<Change> changes = new ArrayList<>();
        for (Enrolment enrolment : enrolments.ofIds(touched.keySet())) {
            Consequence consequence = new Consequence(
                    touched.get(enrolment.id()), passes.getOrDefault(enrolment.id(), List.of()), enrolment.isComplete());
            changes.add(new Change(
                    enrolment.person().getName(),
                    enrolment.person().getDepartment(),
                    consequence.of(false).and(completion(enrolment, lesson, consequence)),
                    consequence.of(true).and(completion(enrolment, lesson, consequence)),
                    consequence.before(),
                    consequence.after(),
                    consequence.total()));
        }
        return changes;
    }

    /** With a pass gained the course may be complete. */
    private Aftermath completion(Enrolment enrolment, String lesson, Consequence consequence) {
        if (enrolment.isComplete() || consequence.isPassedBefore() || !consequence.isGained()) {
            return Aftermath.NONE;
        }
        Progress progress = enrolments.progress(enrolment).passing(lesson, new Passed(0, 0));
        return progress.isFinished(editions.text(enrolment.edition())) ? Aftermath.COMPLETED : Aftermath.NONE;
    }
}
