package kexin.completion;

import java.time.Instant;

/**
 * A line of the register: an enrolment and, where there is one, its completion. Of a completed one everything is as its
 * record has it; of another it is today's.
 *
 * @param staffNumber null for none
 * @param department empty for none
 * @param course its address
 * @param edition its number
 * @param language tag: of the completion, or the person's own
 * @param completedAt null while learning
 * @param percent rounded down; null while learning
 * @param serial of the certificate, null while learning
 */
public record RecordRow(
        long enrolment,
        long person,
        String name,
        String account,
        String staffNumber,
        String department,
        String course,
        int edition,
        String language,
        RecordFilter.State state,
        Instant enrolledAt,
        Instant completedAt,
        Integer percent,
        String serial) {

    public boolean isCompleted() {
        return state == RecordFilter.State.COMPLETED;
    }
}
