package kexin.life;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happens at a moment.
 *
 * @param kind those of a month happen in the order of their kinds, and those of a kind in the order of time
 * @param who does it; what one person does is done one after the other
 */
record Act(Instant at, Kind kind, String who, Runnable deed) {

    static final Comparator<Act> ORDER = Comparator.comparing(Act::kind).thenComparing(Act::at).thenComparing(Act::who);

    enum Kind {
        COMING,
        CHANGE,
        TEACHING,
        LEARNING,
        GOING
    }
}
