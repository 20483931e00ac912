package kexin.life;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of demo mode: the present for everybody, but for a thread that is just living through an earlier day. Nobody
 * else's time is moved by that, and outside demo mode there is no such clock.
 */
public final class BackThen extends Clock {

    private static final ThreadLocal<Instant> THEN = new ThreadLocal<>();

    private final Clock present;

    private BackThen(Clock present) {
        this.present = present;
    }

    public static Clock over(Clock present) {
        return new BackThen(present);
    }

    /** Does this as of that moment, in this thread and until it returns. */
    public static <T> T at(Instant then, Supplier<T> deed) {
        Instant before = THEN.get();
        THEN.set(then);
        try {
            return deed.get();
        } finally {
            restore(before);
        }
    }

    /** Does this as of that moment, in this thread and until it returns. */
    public static void at(Instant then, Runnable deed) {
        at(then, () -> {
            deed.run();
            return null;
        });
    }

    private static void restore(Instant before) {
        if (before == null) {
            THEN.remove();
        } else {
            THEN.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant then = THEN.get();
        return then == null ? present.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new BackThen(present.withZone(zone));
    }
}
