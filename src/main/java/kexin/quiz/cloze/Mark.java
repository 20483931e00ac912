package kexin.quiz.cloze;

import java.util.List;

/**
 * What became of one gap.
 *
 * @param gap its key
 * @param verdict right, near, wrong or blank
 * @param reason key of the reason in the message bundle: {@code mark.…}
 * @param arguments for the places of the reason
 * @param feedback the author's words to this answer, empty if none
 * @param points earned, 0 to {@code worth}
 * @param worth the most it could earn; 0 for practice
 */
public record Mark(
        String gap,
        Verdict verdict,
        String reason,
        List<String> arguments,
        String feedback,
        double points,
        double worth) {

    public Mark {
        arguments = List.copyOf(arguments);
    }
}
