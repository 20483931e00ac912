package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kexin.course.comparison.Comparison;
import kexin.course.comparison.Comparisons;

/**
 * What a first try after a move takes over from the tries that lapsed, of blanks that are still the same: what was right is
 * settled, and what was typed and never marked is there again.
 */
@ApplicationScoped
class Carrying {

    @Inject
    private Answers answers;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Clock clock;

    /** The try whose marks are taken over: the best that was passed, else the last that was marked. */
    static Optional<Attempt> marked(List<Attempt> lapsed) {
        List<Attempt> marked = lapsed.stream().filter(attempt -> !attempt.isUnmarked()).toList();
        return marked.stream()
                .filter(Attempt::isPassed)
                .max(Comparator.comparing(Attempt::getPoints))
                .or(() -> marked.stream().reduce((earlier, later) -> later));
    }

    /** @param lapsed the first begun first */
    void over(List<Attempt> lapsed, Attempt to) {
        Instant now = clock.instant();
        Map<String, Map<String, SavedAnswer>> taken = new HashMap<>();
        marked(lapsed).ifPresent(attempt -> takeRight(attempt, to, taken));
        lapsed.stream().filter(Attempt::isUnmarked).reduce((earlier, later) -> later)
                .ifPresent(attempt -> takeTyped(attempt, to, taken));
        taken.forEach((language, byGap) -> byGap.forEach((gap, answer) ->
                answers.put(to, language, gap, answer.typed(), answer.settled(), now)));
    }

    private void takeRight(Attempt from, Attempt to, Map<String, Map<String, SavedAnswer>> taken) {
        Set<String> same = same(from, to, from.language());
        for (GivenMark mark : from.getMarks()) {
            if (mark.isWhole() && same.contains(mark.getGap())) {
                take(taken, from.language(), mark.getGap(), new SavedAnswer(mark.getTyped(), 1, null, true));
            }
        }
    }

    private void takeTyped(Attempt from, Attempt to, Map<String, Map<String, SavedAnswer>> taken) {
        for (String language : answers.languages(from)) {
            Set<String> same = same(from, to, language);
            Map<String, SavedAnswer> typed = answers.of(from, language);
            answers.late(from, language).forEach((gap, late) -> typed.put(gap, new SavedAnswer(late, 1, null, false)));
            typed.forEach((gap, answer) -> {
                if (same.contains(gap)) {
                    take(taken, language, gap, answer);
                }
            });
        }
    }

    /** Unless something stands there already. */
    private static void take(
            Map<String, Map<String, SavedAnswer>> taken, String language, String gap, SavedAnswer answer) {
        taken.computeIfAbsent(language, first -> new HashMap<>()).putIfAbsent(gap, answer);
    }

    private Set<String> same(Attempt from, Attempt to, String language) {
        Comparison comparison = comparisons.of(from.lapsedFrom(), to.enrolment().edition());
        return comparison.unchangedGaps(from.lesson(), language);
    }
}
