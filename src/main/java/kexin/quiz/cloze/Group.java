package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gaps whose answers may come in any order: each answer is taken for the gap where it does the most good, and the same
 * answer twice counts once.
 */
final class Group {

    static final int MOST_GAPS = 10;
    private static final Judgement TWICE = Judgement.wrong("mark.wrong.twice");

    private final List<GapKey> keys;
    private final double[] worths;

    Group(List<GapKey> keys, double[] worths) {
        this.keys = keys;
        this.worths = worths.clone();
    }

    /** One judgement for each answer, in the order of the answers. */
    List<Judgement> judge(List<String> answers) {
        Judgement[][] all = new Judgement[answers.size()][];
        for (int i = 0; i < all.length; i++) {
            String answer = answers.get(i);
            all[i] = keys.stream().map(key -> key.judge(answer)).toArray(Judgement[]::new);
        }
        return withoutRepeats(all, best(all));
    }

    /** For each answer the gap it is taken for: the best of all orders, found over the sets of gaps already taken. */
    private int[] best(Judgement[][] all) {
        int n = all.length;
        double[] most = new double[1 << n];
        int[] taken = new int[1 << n];
        Arrays.fill(most, -1);
        most[0] = 0;
        for (int set = 0; set < most.length - 1; set++) {
            int answer = Integer.bitCount(set);
            for (int gap = 0; gap < n; gap++) {
                double value = most[set] + value(all[answer][gap], answer == gap, gap);
                int with = set | 1 << gap;
                if (with != set && value > most[with]) {
                    most[with] = value;
                    taken[with] = gap;
                }
            }
        }
        return trace(taken, n);
    }

    /** Points decide; of two ways worth the same, the one with more answers in their own places. */
    private double value(Judgement judgement, boolean ownPlace, int gap) {
        double worth = Math.max(worths[gap], 1);
        return judgement.share() * worth + (ownPlace ? 1e-6 : 0);
    }

    private static int[] trace(int[] taken, int n) {
        int[] gaps = new int[n];
        int set = (1 << n) - 1;
        for (int answer = n - 1; answer >= 0; answer--) {
            gaps[answer] = taken[set];
            set ^= 1 << gaps[answer];
        }
        return gaps;
    }

    private static List<Judgement> withoutRepeats(Judgement[][] all, int[] gaps) {
        List<Judgement> judgements = new ArrayList<>();
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < gaps.length; i++) {
            Judgement judgement = all[i][gaps[i]];
            boolean again = !judgement.matched().isEmpty() && !counted.add(judgement.matched());
            judgements.add(again ? TWICE : judgement);
        }
        for (int i = 0; i < gaps.length; i++) {
            if (judgements.get(i).matched().isEmpty() && wouldCount(all[i], counted)) {
                judgements.set(i, TWICE);
            }
        }
        return judgements;
    }

    /** Whether an answer is right in some gap of the group, but for another answer that was the same. */
    private static boolean wouldCount(Judgement[] inEachGap, Set<String> counted) {
        return Arrays.stream(inEachGap).anyMatch(judgement -> counted.contains(judgement.matched()));
    }
}
