package kexin.marking;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kexin.Deed;
import kexin.UseCase;
import kexin.learning.Aftermath;
import kexin.learning.Paper.Effect;
import kexin.learning.Paper.Remarked;
import kexin.learning.Papers;
import kexin.learning.Remarking;

/**
 * The steps of a regrade, a transaction each and in each one person, so that nobody waits for another's. The regrade is
 * locked in each, so that no two do the same step at once.
 */
@UseCase
class RegradeSteps {

    @Inject
    private Regrades regrades;

    @Inject
    private Decisions decisions;

    @Inject
    private Survey survey;

    @Inject
    private Papers papers;

    @Inject
    private Remarking remarking;

    @Inject
    private Clock clock;

    @Inject
    private Event<Deed> deeds;

    /** An enrolment and those of its attempts that come out otherwise. */
    record Work(long enrolment, List<Long> attempts) {}

    /** Regrades that are not finished. In a transaction, to which a background thread's entity manager belongs. */
    public List<Long> open() {
        return regrades.open();
    }

    /** Enrolments whose try at the quiz is open: it may be being marked by what was known before. */
    public List<Long> unmarked(long id) {
        Decision decision = regrades.byId(id).decision();
        return papers.open(decision.edition().course(), decision.lesson());
    }

    /** What is left to do. */
    public List<Work> begin(long id) {
        Regrade regrade = regrades.lock(id);
        Map<Long, List<Remarked>> touched = survey.of(regrade.decision(), edition -> decisions.standing(edition).overlay());
        List<Work> work = new ArrayList<>();
        int kept = 0;
        for (Map.Entry<Long, List<Remarked>> one : touched.entrySet()) {
            List<Long> attempts = one.getValue().stream()
                    .filter(remarked -> regrade.isTakingAway() || remarked.effect() != Effect.LOST)
                    .map(remarked -> remarked.before().attempt())
                    .toList();
            kept += one.getValue().size() - attempts.size();
            if (!attempts.isEmpty()) {
                work.add(new Work(one.getKey(), attempts));
            }
        }
        regrade.begin(work.size(), kept);
        return work;
    }

    public void step(long id, Work work) {
        Regrade regrade = regrades.lock(id);
        regrade.add(remarking.remark(regrade.decision().by(), work.enrolment(), work.attempts(), regrade.isTakingAway()));
    }

    public void finish(long id) {
        Regrade regrade = regrades.lock(id);
        if (!regrade.isFinished()) {
            regrade.finish(clock.instant());
            tell(regrade);
        }
    }

    private void tell(Regrade regrade) {
        Decision decision = regrade.decision();
        String course = decision.edition().course().slug();
        Aftermath came = regrade.aftermath();
        deeds.fire(Deed.of(
                decision.by().id(),
                "attempts.regraded",
                course,
                "/studio/" + course + "/decision?regrade=" + regrade.id(),
                decision.gap(),
                Integer.toString(came.attempts()),
                Integer.toString(came.gained()),
                Integer.toString(came.lost())));
    }
}
