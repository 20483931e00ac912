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
        return trace(text).text();
    }

    /** The same with all that the text is on its way. */
    Folded trace(String text) {
        String[] after = new String[Step.all().size()];
        String folded = text;
        for (Step step : Step.all()) {
            folded = steps.contains(step) ? step.apply(folded) : folded;
            after[step.ordinal()] = folded;
        }
        boolean settled = !steps.contains(Step.SPACE) || folded.equals(after[Step.NUMBER.ordinal()]);
        return new Folded(text, after, settled ? folded : settled(folded));
    }

    private String settled(String text) {
        String folded = text;
        for (int round = 1; round < MOST_ROUNDS; round++) {
            String before = folded;
            folded = from(Step.INVISIBLE, before);
            if (folded.equals(before)) {
                return folded;
            }
        }
        return folded;
    }

    /** What the steps from one on make of a text that the others have been at, each taken once. */
    String from(Step first, String text) {
        String folded = text;
        for (Step step : steps) {
            folded = step.compareTo(first) < 0 ? folded : step.apply(folded);
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

    /** In the notation, as it differs from another: {@code -case +script}. */
    String words(Folding other) {
        return EnumSet.allOf(Step.class).stream()
                .filter(step -> steps.contains(step) != other.steps.contains(step))
                .map(step -> (steps.contains(step) ? "+" : "-") + step.word())
                .collect(Collectors.joining(" "));
    }
}
