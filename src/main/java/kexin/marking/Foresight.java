package kexin.marking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Enrolment, Consequence> consequences = new LinkedHashMap<>();
        enrolments.ofIds(touched.keySet()).forEach(enrolment -> consequences.put(enrolment, new Consequence(
                touched.get(enrolment.id()),
                passes.getOrDefault(enrolment.id(), List.of()),
                enrolment.isComplete())));
        Set<Long> completing = completing(consequences, lesson);
        List<Change> changes = new ArrayList<>();
        consequences.forEach((enrolment, consequence) -> changes.add(change(
                enrolment, consequence, completing.contains(enrolment.id()) ? Aftermath.COMPLETED : Aftermath.NONE)));
        return changes;
    }

    /** With a pass gained the course may be complete: ids of the enrolments where it is. */
    private Set<Long> completing(Map<Enrolment, Consequence> consequences, String lesson) {
        List<Enrolment> passing = consequences.entrySet().stream()
                .filter(one -> one.getValue().passesAtLast())
                .map(Map.Entry::getKey)
                .toList();
        Map<Long, Progress> progress = papers.progress(passing.stream().map(Enrolment::id).toList());
        return passing.stream()
                .filter(enrolment -> progress.get(enrolment.id())
                        .passing(lesson, new Passed(0, 0))
                        .isFinished(editions.text(enrolment.edition())))
                .map(Enrolment::id)
                .collect(Collectors.toSet());
    }

    private static Change change(Enrolment enrolment, Consequence consequence, Aftermath completion) {
        return new Change(
                enrolment.person().getName(),
                enrolment.person().getDepartment(),
                consequence.of(false).and(completion),
                consequence.of(true).and(completion),
                consequence.before(),
                consequence.after(),
                consequence.total());
    }
}
