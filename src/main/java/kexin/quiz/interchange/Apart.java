package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.quiz.cloze.Folding;
import kexin.quiz.cloze.Step;

/**
 * Overlooks less where the other side tells answers apart that we would not: {@code its} and {@code it's}.
 *
 * @param ours what we overlook
 * @param theirs what they do
 */
record Apart(Folding ours, Folding theirs) {

    private record Pair(String one, String other) {
        boolean isTold(Folding folding) {
            return !folding.fold(one).equals(folding.fold(other));
        }
    }

    /** Ours less the one step that is too much, else theirs. */
    Folding of(Collection<String> accepted, List<String> others) {
        List<Pair> mixedUp = mixedUp(accepted, others);
        return mixedUp.isEmpty()
                ? ours
                : Arrays.stream(Step.values())
                        .filter(step -> !theirs.steps().contains(step))
                        .map(ours::without)
                        .filter(less -> mixedUp.stream().allMatch(pair -> pair.isTold(less)))
                        .findFirst()
                        .orElse(theirs);
    }

    /** An accepted answer of which nothing would be left is as good as mixed up. */
    private List<Pair> mixedUp(Collection<String> accepted, List<String> others) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String answer : accepted) {
            String folded = ours.fold(answer);
            seen.putIfAbsent(folded, answer);
            if (folded.isEmpty()) {
                pairs.add(new Pair(answer, ""));
            }
        }
        for (String other : others) {
            String before = seen.putIfAbsent(ours.fold(other), other);
            if (before != null) {
                pairs.add(new Pair(before, other));
            }
        }
        pairs.removeIf(pair -> !pair.isTold(theirs));
        return pairs;
    }
}
