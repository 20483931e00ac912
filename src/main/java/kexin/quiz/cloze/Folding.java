package kexin.quiz.cloze;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is overlooked when an answer is compared with its key: a set of steps, taken in the order of {@link Step}. Two
 * texts are the same when they fold to the same; folding twice changes nothing more.
 */
public record Folding(Set<Step> steps) {

    /** Every step. */
    public static final Folding STANDARD = new Folding(EnumSet.allOf(Step.class));

    /** What meets when something between it goes may be read anew (t wo); a few rounds settle it. */
    private static final int MOST_ROUNDS = 5;

    public Folding {
        EnumSet<Step> inOrder = EnumSet.noneOf(Step.class);
        inOrder.addAll(steps);
        steps = Collections.unmodifiableSet(inOrder);
    }

    /** {@code 服務、ＶＩＰ 4 8 万} → {@code 服务vip⟨4⟩⟨80000⟩}; numbers are written in angle brackets. */
    public String fold(String text) {
        String folded = text;
        boolean settled = false;
        int rounds = steps.contains(Step.SPACE) ? MOST_ROUNDS : 1;
        for (int i = 0; i < rounds && !settled; i++) {
            String before = folded;
            settled = true;
            for (Step step : steps) {
                String after = step.apply(folded);
                settled &= !step.joins() || after.equals(folded);
                folded = after;
            }
            settled |= folded.equals(before);
        }
        return folded;
    }

    /** The number a text is, if it is one and nothing else and can be written as a decimal. */
    public Optional<BigDecimal> value(String text) {
        return Numbers.only(with(Step.NUMBER).fold(text)).flatMap(Quantity::decimal);
    }

    public Folding with(Step step) {
        EnumSet<Step> more = EnumSet.of(step);
        more.addAll(steps);
        return new Folding(more);
    }

    public Folding without(Step step) {
        return new Folding(steps.stream().filter(one -> one != step).collect(Collectors.toSet()));
    }

    /**
     * Whether an accepted answer stands on a page: in Latin letters as whole words, in Chinese anywhere.
     *
     * @param pageWords all that the page says, as plain text
     */
    public boolean standsIn(String accepted, String pageWords) {
        return PageWords.of(pageWords, this).hold(accepted);
    }

    /** The first step after which both are the same; empty if they are the same from the start or never become so. */
    Optional<Step> equalisedBy(String one, String other) {
        String left = one;
        String right = other;
        for (Step step : steps) {
            boolean different = !left.equals(right);
            left = step.apply(left);
            right = step.apply(right);
            if (different && left.equals(right)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** In the notation, as it differs from another: {@code -case +script}. */
    String words(Folding other) {
        return EnumSet.allOf(Step.class).stream()
                .filter(step -> steps.contains(step) != other.steps.contains(step))
                .map(step -> (steps.contains(step) ? "+" : "-") + step.word())
                .collect(Collectors.joining(" "));
    }
}
