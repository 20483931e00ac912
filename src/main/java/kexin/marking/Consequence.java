package kexin.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.learning.Aftermath;
import kexin.learning.Paper.Effect;
import kexin.learning.Paper.Remarked;
import kexin.learning.Papers.Pass;

/**
 * What attempts that come out otherwise mean to their enrolment.
 *
 * @param remarked never empty
 * @param passes every passed attempt at that lesson as it counts so far, these among them
 * @param complete whether the course is complete so far
 */
record Consequence(List<Remarked> remarked, List<Pass> passes, boolean complete) {

    private static final double ROUNDING = 1e-9;

    /** Without what a pass that is gained may complete. */
    Aftermath of(boolean takingAway) {
        Aftermath aftermath = remarked.stream()
                .map(one -> Aftermath.of(one.effect(), takingAway))
                .reduce(Aftermath.NONE, Aftermath::and);
        return complete ? aftermath.and(completion(takingAway)) : aftermath;
    }

    private Aftermath completion(boolean takingAway) {
        OptionalDouble best = best(takingAway);
        if (best.isEmpty()) {
            return Aftermath.REVOKED;
        }
        boolean same = Math.abs(best.getAsDouble() - best(passes).orElse(0)) < ROUNDING;
        return same ? Aftermath.NONE : Aftermath.RESTATED;
    }

    /** Points of the best passed attempt afterwards. */
    private OptionalDouble best(boolean takingAway) {
        Set<Long> changed = remarked.stream()
                .filter(one -> takingAway || one.effect() != Effect.LOST)
                .map(one -> one.before().attempt())
                .collect(Collectors.toSet());
        List<Pass> afterwards = new ArrayList<>(passes);
        afterwards.removeIf(pass -> changed.contains(pass.attempt()));
        remarked.stream()
                .filter(one -> changed.contains(one.before().attempt()) && one.passes())
                .forEach(one -> afterwards.add(new Pass(one.before().attempt(), one.score().points())));
        return best(afterwards);
    }

    private static OptionalDouble best(List<Pass> passes) {
        return passes.stream().mapToDouble(Pass::points).max();
    }

    /** Whether the lesson is passed by it that was not passed before, in a course that is not complete. */
    boolean passesAtLast() {
        return !complete && passes.isEmpty() && remarked.stream().anyMatch(one -> one.effect() == Effect.GAINED);
    }

    double before() {
        return remarked.stream().mapToDouble(one -> one.before().points()).max().orElseThrow();
    }

    double after() {
        return remarked.stream().mapToDouble(one -> one.score().points()).max().orElseThrow();
    }

    double total() {
        return remarked.get(0).score().total();
    }
}
