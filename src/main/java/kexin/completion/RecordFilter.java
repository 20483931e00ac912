package kexin.completion;

import java.util.List;

/**
 * Which lines of the register one wants to see. Every part may be null or empty: it then asks for nothing.
 *
 * @param text part of a name, an account or a staff number
 * @param course address of a course
 * @param edition number of the course's edition
 * @param departments whole names, any of which may be; the empty name is of those who have none
 * @param language tag
 * @param state completed or still learning
 * @param dates completed or, where not completed, enrolled then
 * @param least per cent
 * @param most per cent
 * @param serial beginning of a certificate's number
 */
public record RecordFilter(
        String text,
        String course,
        Integer edition,
        List<String> departments,
        Long person,
        String language,
        State state,
        Span dates,
        Span enrolled,
        Span completed,
        Integer least,
        Integer most,
        String serial) {

    public static final RecordFilter ALL = new RecordFilter(
            null, null, null, List.of(), null, null, null, Span.ALWAYS, Span.ALWAYS, Span.ALWAYS, null, null, null);

    /** How far an enrolment has come. */
    public enum State {
        LEARNING,
        COMPLETED
    }
}
