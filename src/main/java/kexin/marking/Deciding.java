package kexin.marking;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.Course;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.marking.Decision.Kind;
import kexin.people.People;
import kexin.people.Person;

/** What a trainer does with the answer inbox: accepts an answer, refuses it for good, or undoes either. */
@UseCase
public class Deciding {

    private static final Map<Kind, String> VERBS =
            Map.of(Kind.ACCEPTED, "answer.accepted", Kind.REFUSED, "answer.refused", Kind.OPEN, "answer.reopened");

    @Inject
    private Charge charge;

    @Inject
    private Decisions decisions;

    @Inject
    private Regrades regrades;

    @Inject
    private Editions editions;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private Event<DecisionTaken> taken;

    @Inject
    private Event<Deed> deeds;

    /**
     * Decides from now on; where that makes an answer right that was wrong, or the other way round, past attempts are
     * regraded. Deciding the same twice is deciding it once.
     *
     * @param takingAway whether past attempts may lose their pass by it
     * @return the regrade that follows, if any
     * @throws Refused an answer of which nothing is left when it is compared cannot be accepted
     */
    public Optional<Regrade> decide(Person trainer, Question question, Kind kind, boolean takingAway) {
        Course course = charge.course(trainer, question.course());
        decisions.hold(course);
        Edition edition = charge.edition(course, question.edition());
        GapAt gap = GapAt.find(editions.text(edition), question.place()).orElseThrow(Refused::unknown);
        Optional<Decision> before = decisions.standing(edition).about(gap, question.typed());
        Kind stands = before.map(Decision::kind).orElse(Kind.OPEN);
        if (stands == kind) {
            return before.flatMap(regrades::after);
        }
        if (kind == Kind.ACCEPTED && gap.fold(question.typed()).isEmpty()) {
            throw new Refused("refused.answer.nothing", question.typed());
        }
        Decision decision = new Decision(
                decisions.next(course), edition, gap, question.typed(), kind, people.managed(trainer), clock.instant());
        decisions.add(decision);
        taken.fire(new DecisionTaken(decision));
        tell(trainer, decision, course);
        return stands == Kind.ACCEPTED || kind == Kind.ACCEPTED
                ? Optional.of(order(decision, takingAway))
                : Optional.empty();
    }

    private Regrade order(Decision decision, boolean takingAway) {
        Regrade regrade = new Regrade(decision, takingAway);
        regrades.add(regrade);
        return regrade;
    }

    private void tell(Person trainer, Decision decision, Course course) {
        deeds.fire(Deed.of(
                trainer.id(),
                VERBS.get(decision.kind()),
                decision.typed(),
                "/studio/" + course.slug() + "/answers?state=decided",
                decision.gap(),
                course.slug()));
    }
}
