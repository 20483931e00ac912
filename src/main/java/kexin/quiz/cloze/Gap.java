package kexin.quiz.cloze;

import java.util.List;

/**
 * A blank of a statement.
 *
 * @param key the gap's name for ever: the item's id, {@code _} and its number within the item ({@code SM.1.q4_2})
 * @param number within its item, from 1
 * @param accepted accepted answers, the best first; never empty in a text without problems
 * @param wrong typical wrong answers and the feedback each deserves
 * @param hint help on demand, empty if none
 * @param right said when it was filled rightly, empty if nothing
 * @param line where it stands in its file, from 1
 * @param column where it stands in its line, from 1
 */
public record Gap(
        String key,
        int number,
        List<String> accepted,
        List<WrongAnswer> wrong,
        String hint,
        String right,
        int line,
        int column)
        implements Segment {

    public Gap {
        accepted = List.copyOf(accepted);
        wrong = List.copyOf(wrong);
    }

    /** A typical wrong answer and what to say to it. */
    public record WrongAnswer(String answer, String feedback) {}

    public String best() {
        return accepted.get(0);
    }
}
