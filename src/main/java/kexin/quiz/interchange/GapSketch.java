package kexin.quiz.interchange;

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

    /** Nobody lists more for one gap by hand. */
    private static final int MOST_ANSWERS = 500;
    private static final int SHOWN = 40;

    private final Losses losses;
    private final NumberSketch numbers;
    private final Set<String> accepted = new LinkedHashSet<>();
    private final List<Gap.WrongAnswer> wrong = new ArrayList<>();
    private final List<Gap.PartAnswer> partly = new ArrayList<>();
    private Gap.Kind kind = Gap.Kind.TYPED;
    private String hint = "";
    private String right = "";
    private int weight = 1;
    private int answers;
    private Marking marking = Marking.STANDARD;

    GapSketch(Losses losses) {
        this.losses = losses;
        this.numbers = new NumberSketch(losses);
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
        Formulas.list(words, losses);
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

    /** @param distance from the number that is right as well, empty if none */
    void number(String words, String distance, double percent, String feedback) {
        if (isOneMore()) {
            numbers.add(words, distance, percent, feedback);
        }
    }

    /** An answer that stands for any text, and what was said to it. */
    void wildcard(String words, String feedback) {
        if (isOneMore()) {
            leave("wildcard", Plain.line(words), feedback);
        }
    }

    /** @param percent of the points: 100 accepted, 0 wrong, between partly right */
    void answer(String words, double percent, String feedback) {
        if (isOneMore()) {
            take(words, percent, feedback);
        }
    }

    private boolean isOneMore() {
        return ++answers <= MOST_ANSWERS;
    }

    void take(String words, double percent, String feedback) {
        Formulas.list(words, losses);
        Formulas.list(feedback, losses);
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
        return !accepted.isEmpty() || numbers.isUsable();
    }

    Gap gap(String item, int number) {
        if (answers > MOST_ANSWERS) {
            losses.add("answers", number, MOST_ANSWERS, answers - MOST_ANSWERS);
        }
        Tolerance tolerance = numbers.into(this);
        if (kind != Gap.Kind.NUMBER) {
            tellApart();
        }
        removeRepeats(marking.folding());
        if (kind == Gap.Kind.CHOICE && wrong.isEmpty() && partly.isEmpty()) {
            losses.add("choice");
            kind = Gap.Kind.TYPED;
        }
        return new Gap(item + "_" + number, number, kind, List.copyOf(accepted), wrong, partly, hint, right, weight,
                tolerance, marking, 1, 1);
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
            leave("repeat", answer, feedback);
        }
        return repeated;
    }

    /** @param word why an answer is not taken over */
    void leave(String word, String answer, String feedback) {
        losses.add(word, answer);
        if (!feedback.isEmpty()) {
            losses.add("feedback", answer, feedback);
        }
    }
}
