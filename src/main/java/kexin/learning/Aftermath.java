package kexin.learning;

import kexin.learning.Paper.Effect;

/**
 * What became of attempts that were marked anew, and of their enrolments.
 *
 * @param attempts with other marks than before
 * @param gained of these, passed now
 * @param lost of these, passed no longer
 * @param kept attempts that would have lost their pass and were left as they are
 * @param completed enrolments that are complete now
 * @param revoked enrolments that are complete no longer
 * @param restated completions with other points than before
 */
public record Aftermath(int attempts, int gained, int lost, int kept, int completed, int revoked, int restated) {

    public static final Aftermath NONE = new Aftermath(0, 0, 0, 0, 0, 0, 0);

    public static final Aftermath COMPLETED = new Aftermath(0, 0, 0, 0, 1, 0, 0);
    public static final Aftermath REVOKED = new Aftermath(0, 0, 0, 0, 0, 1, 0);
    public static final Aftermath RESTATED = new Aftermath(0, 0, 0, 0, 0, 0, 1);

    /** Of one attempt. */
    public static Aftermath of(Effect effect, boolean takingAway) {
        return switch (effect) {
            case NONE -> NONE;
            case MARKS -> new Aftermath(1, 0, 0, 0, 0, 0, 0);
            case GAINED -> new Aftermath(1, 1, 0, 0, 0, 0, 0);
            case LOST -> takingAway ? new Aftermath(1, 0, 1, 0, 0, 0, 0) : new Aftermath(0, 0, 0, 1, 0, 0, 0);
        };
    }

    public Aftermath and(Aftermath other) {
        return new Aftermath(
                attempts + other.attempts,
                gained + other.gained,
                lost + other.lost,
                kept + other.kept,
                completed + other.completed,
                revoked + other.revoked,
                restated + other.restated);
    }
}
