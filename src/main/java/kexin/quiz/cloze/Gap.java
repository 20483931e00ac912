package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A blank of a statement.
 *
 * @param key the gap's name for ever: the item's id, {@code _} and its number within the item ({@code SM.1.q4_2})
 * @param number within its item, from 1
 * @param kind how it is filled
 * @param accepted accepted answers, the best first; never empty in a text without problems
 * @param wrong typical wrong answers and the feedback each deserves
 * @param partly answers that earn a part of the points
 * @param hint help on demand, empty if none
 * @param right said when it was filled rightly, empty if nothing
 * @param weight points it is worth, from 1
 * @param tolerance which other numbers a number gap accepts
 * @param marking how strictly it is marked
 * @param line where it stands in its file, from 1
 * @param column where it stands in its line, from 1
 */
public record Gap(
        String key,
        int number,
        Kind kind,
        List<String> accepted,
        List<WrongAnswer> wrong,
        List<PartAnswer> partly,
        String hint,
        String right,
        int weight,
        Tolerance tolerance,
        Marking marking,
        int line,
        int column)
        implements Segment {

    public Gap {
        accepted = List.copyOf(accepted);
        wrong = List.copyOf(wrong);
        partly = List.copyOf(partly);
    }

    /** A typed gap worth one point, marked as usual. */
    public Gap(
            String key,
            int number,
            List<String> accepted,
            List<WrongAnswer> wrong,
            String hint,
            String right,
            int line,
            int column) {
        this(key, number, Kind.TYPED, accepted, wrong, List.of(), hint, right, 1, Tolerance.NONE, Marking.STANDARD,
                line, column);
    }

    /** How a gap is filled. */
    public enum Kind {
        TYPED,
        /** One is chosen of the best answer, the wrong ones and the partly right ones. */
        CHOICE,
        /** One is taken from the words of all bank gaps of the item, their wrong answers among them. */
        BANK,
        /** A number is typed; its value counts. */
        NUMBER;

        /** The word of the notation: {@code choice}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A typical wrong answer and what to say to it. */
    public record WrongAnswer(String answer, String feedback) {}

    /**
     * An answer that is not the whole truth.
     *
     * @param percent of the points, 1 to 99
     */
    public record PartAnswer(String answer, int percent, String feedback) {}

    public String best() {
        return accepted.get(0);
    }

    /** The same gap as if its author had written these answers as well. */
    public Gap knowing(List<String> alsoAccepted, List<String> alsoWrong) {
        List<String> right = new ArrayList<>(accepted);
        right.addAll(alsoAccepted);
        List<WrongAnswer> mistaken = new ArrayList<>(wrong);
        alsoWrong.forEach(answer -> mistaken.add(new WrongAnswer(answer, "")));
        List<WrongAnswer> stillWrong = mistaken.stream().filter(one -> !isAccepted(one.answer(), alsoAccepted)).toList();
        return new Gap(
                key, number, kind, right, stillWrong, partly, hint, this.right, weight, tolerance, marking, line, column);
    }

    private boolean isAccepted(String answer, List<String> answers) {
        String folded = marking.folding().fold(answer);
        return answers.stream().anyMatch(one -> marking.folding().fold(one).equals(folded));
    }
}
