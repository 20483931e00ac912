package kexin.learning;

import java.time.Instant;
import java.util.List;
import kexin.quiz.cloze.Mark;

/**
 * An attempt was submitted and marked. Fired once for an attempt, within the transaction that closes it.
 *
 * @param lesson address of the lesson whose quiz it was
 * @param language tag of the language it was answered in
 * @param marks one for every gap, in reading order
 */
public record AttemptSubmitted(
        long enrolment, long person, String lesson, String language, List<Mark> marks, Instant at) {

    public AttemptSubmitted {
        marks = List.copyOf(marks);
    }
}
