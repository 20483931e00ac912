package kexin.quiz.cloze;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a quiz is taken.
 *
 * @param tries how often it may be tried, from 1; empty: as often as one likes
 * @param pause between the end of one try and the beginning of the next
 * @param time for one try; empty: no limit
 * @param draw pool to the number of its items that a try asks, from 1; the pool without a name is {@link Item#NO_POOL};
 *     items of a pool that is not drawn from are all asked
 * @param shuffle each try in an order of its own
 * @param reveal when the accepted answers are told
 */
public record Rules(
        OptionalInt tries,
        Optional<Duration> pause,
        Optional<Duration> time,
        Map<String, Integer> draw,
        boolean shuffle,
        Reveal reveal) {

    public static final Rules NONE =
            new Rules(OptionalInt.empty(), Optional.empty(), Optional.empty(), Map.of(), false, Reveal.PASSED);

    public Rules {
        draw = Collections.unmodifiableMap(new LinkedHashMap<>(draw));
    }

    /** When a learner is told the accepted answers. The notation has the words: {@code answers: always}. */
    public enum Reveal {
        /** Once the quiz is passed; until then they are to be found on the page. */
        PASSED,
        /** After every try. */
        ALWAYS,
        NEVER;

        public boolean after(boolean passed) {
            return this == ALWAYS || this == PASSED && passed;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param made tries that have ended or are open */
    public boolean allowsAnother(int made) {
        return tries.isEmpty() || made < tries.getAsInt();
    }

    /** When the next try may begin. */
    public Instant nextTry(Instant lastEnded) {
        return pause.map(lastEnded::plus).orElse(lastEnded);
    }

    /** @param extension what this person gets on top, zero for most */
    public Optional<Instant> deadline(Instant begun, Duration extension) {
        return time.map(limit -> begun.plus(limit).plus(extension));
    }
}
