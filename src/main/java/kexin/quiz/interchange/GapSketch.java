package kexin.quiz.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kexin.quiz.cloze.Folding;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Marking;
import kexin.quiz.cloze.Step;
import kexin.quiz.cloze.Tolerance;

/** A gap in the making, answer by answer as other systems list them. */
final class GapSketch {

    private static final int MOST_POINTS = 100;

    /** The notation takes no longer ones. */
    private static final int LONGEST_ANSWER = 200;
    private static final int SHOWN = 40;

    private final Losses losses;
    private final Set<String> accepted = new LinkedHashSet<>();
    private final List<Gap.WrongAnswer> wrong = new ArrayList<>();
    private final List<Gap.PartAnswer> partly = new ArrayList<>();
    private Gap.Kind kind = Gap.Kind.TYPED;
    private String hint = "";
    private String right = "";
    private int weight = 1;
    private Tolerance tolerance;
    private Marking marking = Marking.STANDARD;

    GapSketch(Losses losses) {
        this.losses = losses;
    }

    GapSketch kind(Gap.Kind of) {
        kind = of;
        return this;
    }

    /** Another system's exact comparison of capitals. */
    void minusCase() {
        marking = new Marking(marking.folding().without(Step.CASE), marking.near());
    }

    void near(int percent) {
        marking = new Marking(marking.folding(), percent);
    }

    void hint(String words) {
        if (!words.isEmpty() && !hint.isEmpty()) {
            losses.add("hint", words);
        } else if (!words.isEmpty()) {
            hint = words;
        }
    }

    /** @param points as the other system weighs it; ours are whole */
    void weight(double points) {
        weight = (int) Math.max(1, Math.min(MOST_POINTS, Math.round(points)));
        if (weight != points) {
            losses.add("weight", points, weight);
        }
    }

    /** A gap has one tolerance, that of its first accepted number. */
    void number(String words, String distance, double percent, String feedback) {
        String number = Folding.STANDARD.value(words).isPresent()
                ? words
                : Numerals.number(words).map(Numerals::words).orElse("");
        if (number.isEmpty()) {
            losses.add("number", Plain.line(words));
            return;
        }
        Tolerance within = Numerals.tolerance(distance, losses);
        if (percent >= 100 && tolerance == null) {
            tolerance = within;
        } else if (!within.equals(tolerance) && !within.equals(Tolerance.NONE)) {
            losses.add("tolerance", within.words());
        }
        if (percent < 100 && isTaken(number)) {
            listRepeat(number, feedback);
        } else {
            answer(number, percent, feedback);
        }
    }

    /** Whether an accepted number listed before takes this one as well: the first that fits decides there. */
    private boolean isTaken(String number) {
        return tolerance != null
                && accepted.stream().anyMatch(one -> value(one).subtract(value(number)).abs().compareTo(tolerance.from()) <= 0);
    }

    private static BigDecimal value(String number) {
        return Folding.STANDARD.value(number).orElseThrow();
    }

    /** An answer that stands for any text, and what was said to it. */
    void wildcard(String words, String feedback) {
        losses.add("wildcard", Plain.line(words));
        if (!feedback.isEmpty()) {
            losses.add("feedback", Plain.line(words), feedback);
        }
    }

    /** @param percent of the points: 100 accepted, 0 wrong, between partly right */
    void answer(String words, double percent, String feedback) {
        String answer = Plain.line(words);
        if (answer.isEmpty()) {
            losses.add("answer.empty");
        } else if (percent >= 100 && answer.codePointCount(0, answer.length()) > LONGEST_ANSWER) {
            losses.add("answer.long", LONGEST_ANSWER, answer.substring(0, answer.offsetByCodePoints(0, SHOWN)));
        } else if (percent >= 100) {
            accept(answer, feedback);
        } else if (Math.round(percent) >= 1) {
            part(answer, percent, feedback);
        } else {
            reject(answer, percent, feedback);
        }
    }

    private void accept(String answer, String feedback) {
        accepted.add(answer);
        if (right.isEmpty()) {
            right = feedback;
        } else if (!feedback.isEmpty() && !feedback.equals(right)) {
            losses.add("feedback", answer, feedback);
        }
    }

    private void part(String answer, double percent, String feedback) {
        int whole = (int) Math.min(99, Math.round(percent));
        if (whole != percent) {
            losses.add("part", answer, percent, whole);
        }
        partly.add(new Gap.PartAnswer(answer, whole, feedback));
    }

    private void reject(String answer, double percent, String feedback) {
        if (percent < 0) {
            losses.add("minus", answer, percent);
        }
        wrong.add(new Gap.WrongAnswer(answer, feedback));
    }

    boolean isUsable() {
        return !accepted.isEmpty();
    }

    Gap gap(String item, int number) {
        if (kind != Gap.Kind.NUMBER) {
            tellApart();
        }
        removeRepeats(marking.folding());
        if (kind == Gap.Kind.CHOICE && wrong.isEmpty() && partly.isEmpty()) {
            losses.add("choice");
            kind = Gap.Kind.TYPED;
        }
        return new Gap(item + "_" + number, number, kind, List.copyOf(accepted), wrong, partly, hint, right, weight,
                tolerance == null ? Tolerance.NONE : tolerance, marking, 1, 1);
    }

    /** What is chosen is told apart by every sign, what is typed by all but its capitals. */
    private void tellApart() {
        Folding ours = marking.folding();
        Folding nothing = new Folding(Set.of());
        boolean anyCase = kind == Gap.Kind.TYPED && ours.steps().contains(Step.CASE);
        List<String> others = new ArrayList<>();
        wrong.forEach(one -> others.add(one.answer()));
        partly.forEach(one -> others.add(one.answer()));
        Apart apart = new Apart(ours, anyCase ? nothing.with(Step.CASE) : nothing);
        marking = new Marking(apart.of(accepted, others), marking.near());
    }

    /** Answers that our comparison no longer tells from one already listed. */
    private void removeRepeats(Folding folding) {
        Set<String> seen = new LinkedHashSet<>();
        accepted.forEach(answer -> seen.add(folding.fold(answer)));
        wrong.removeIf(one -> isRepeated(one.answer(), one.feedback(), seen, folding));
        partly.removeIf(one -> isRepeated(one.answer(), one.feedback(), seen, folding));
    }

    private boolean isRepeated(String answer, String feedback, Set<String> seen, Folding folding) {
        boolean repeated = !seen.add(folding.fold(answer));
        if (repeated) {
            listRepeat(answer, feedback);
        }
        return repeated;
    }

    private void listRepeat(String answer, String feedback) {
        losses.add("repeat", answer);
        if (!feedback.isEmpty()) {
            losses.add("feedback", answer, feedback);
        }
    }
}
