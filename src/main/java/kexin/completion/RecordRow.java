package kexin.completion;

import java.time.Instant;

/**
 * A line of the register: an enrolment and, where there is one, its completion. Of a completed one name, department and
 * titles are the record's copies; of another they are today's.
 *
 * @param edition its number
 * @param completedAt null while learning
 * @param points null while learning
 * @param total null while learning
 * @param serial of the certificate, null while learning
 */
public record RecordRow(
        long enrolment,
        String name,
        String staffNumber,
        String department,
        String course,
        int edition,
        Instant enrolledAt,
        Instant completedAt,
        Double points,
        Double total,
        String serial) {

    public boolean isCompleted() {
        return completedAt != null;
    }

    /** Per cent, rounded down; null while learning. */
    public Integer percent() {
        if (points == null) {
            return null;
        }
        return total == 0 ? 100 : (int) Math.floor(points * 100 / total + 1e-9);
    }
}
