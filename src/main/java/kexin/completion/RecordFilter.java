package kexin.completion;

import java.time.Instant;

/**
 * Which lines of the register one wants to see. Every part may be null or empty: it then asks for nothing.
 *
 * @param text part of a name, an account or a staff number
 * @param course address of a course
 * @param department its whole name
 * @param state completed or still learning
 * @param from enrolled or, where completed, completed at this instant or later
 * @param until and before this instant
 */
public record RecordFilter(
        String text, String course, String department, State state, Instant from, Instant until) {

    public static final RecordFilter ALL = new RecordFilter(null, null, null, null, null, null);

    /** How far an enrolment has come. */
    public enum State {
        LEARNING,
        COMPLETED
    }
}
