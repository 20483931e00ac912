package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kexin.course.Course;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.marking.RefusedAnswers.Line;
import kexin.people.Person;

/** What a trainer finds in the answer inbox of a course. */
@ApplicationScoped
public class Inbox {

    @Inject
    private Charge charge;

    @Inject
    private RefusedAnswers refused;

    @Inject
    private Decisions decisions;

    @Inject
    private Regrades regrades;

    @Inject
    private Editions editions;

    /**
     * A decision that holds.
     *
     * @param regrade what followed, null if nothing had to
     */
    public record Decided(Decision decision, GapAt gap, Regrade regrade) {}

    /** Refused answers about which nothing was decided, by gap. */
    public List<Blank> open(Person trainer, String slug, Slice slice) {
        Course course = charge.course(trainer, slug);
        Map<Long, Standing> standings = new HashMap<>();
        Map<Long, Edition> byId = new HashMap<>();
        charge.editions(course).forEach(edition -> byId.put(edition.id(), edition));
        Heap heap = new Heap();
        for (Line line : refused.of(course, slice)) {
            Edition edition = byId.get(line.edition());
            Standing standing = standings.computeIfAbsent(line.edition(), first -> decisions.standing(edition));
            GapAt.find(editions.text(edition), line.place())
                    .filter(gap -> standing.about(gap, line.typed()).isEmpty())
                    .ifPresent(gap -> heap.add(edition.number(), gap, line));
        }
        return heap.blanks();
    }

    /** The decisions that hold in any of these editions, the latest first. */
    public List<Decided> decided(Person trainer, String slug, Slice slice) {
        Course course = charge.course(trainer, slug);
        Set<Long> seen = new HashSet<>();
        List<Decided> decided = new ArrayList<>();
        for (Edition edition : charge.editions(course)) {
            if (slice.edition() == null || slice.edition() == edition.number()) {
                decisions.standing(edition).all().stream()
                        .filter(decision -> isIn(slice, decision) && seen.add(decision.id()))
                        .forEach(decision -> decided.add(decided(edition, decision)));
            }
        }
        decided.sort(Comparator.comparingInt((Decided one) -> one.decision().version()).reversed());
        return decided;
    }

    private Decided decided(Edition edition, Decision decision) {
        GapAt gap = GapAt.find(editions.text(edition), decision.place()).orElseThrow();
        return new Decided(decision, gap, regrades.after(decision).orElse(null));
    }

    private static boolean isIn(Slice slice, Decision decision) {
        return (slice.lesson() == null || slice.lesson().equals(decision.lesson()))
                && (slice.language() == null || slice.language().equals(decision.language()));
    }

    /** The gap that a question is about; empty where that edition has none. */
    public Optional<GapAt> gap(Person trainer, Question question) {
        Course course = charge.course(trainer, question.course());
        return GapAt.find(editions.text(charge.edition(course, question.edition())), question.place());
    }

    /** What holds of the answer, if anything was decided. */
    public Optional<Decision> about(Person trainer, Question question) {
        Course course = charge.course(trainer, question.course());
        Standing standing = decisions.standing(charge.edition(course, question.edition()));
        return gap(trainer, question).flatMap(gap -> standing.about(gap, question.typed()));
    }
}
