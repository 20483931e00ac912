package kexin.learning;

import java.time.Instant;
import java.util.List;
import kexin.quiz.cloze.Mark;

/**
 * An attempt was submitted, or closed at its end, and marked. Fired once for an attempt, within the transaction that closes it.
 *
 * @param lesson address of the lesson whose quiz it was
 * @param language tag of the language it was answered in
 * @param at when it was submitted, or its end
 * @param marks one for every gap it asked, in reading order
 */
public record AttemptSubmitted(
        long enrolment, long person, String lesson, String language, List<Mark> marks, Instant at) {

    public AttemptSubmitted {
        marks = List.copyOf(marks);
    }
}
