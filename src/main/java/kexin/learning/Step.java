package kexin.learning;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of reading as a browser tells of it: so long, up to that moment. It is believed as far as it can be true.
 *
 * @param claimed how long the page is said to have been read
 * @param end when that was over
 */
record Step(Duration claimed, Instant end) {

    /** Honest steps are much shorter. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** @param counted up to when this reader's time was counted before: what lies before it is never counted again */
    Duration after(Instant counted) {
        return least(claimed, least(LONGEST, Duration.between(counted, end)));
    }

    /** Up to when the reader's time is counted with it. */
    Instant until(Instant counted) {
        return end.isAfter(counted) ? end : counted;
    }

    private static Duration least(Duration one, Duration other) {
        Duration less = one.compareTo(other) < 0 ? one : other;
        return less.isNegative() ? Duration.ZERO : less;
    }
}
