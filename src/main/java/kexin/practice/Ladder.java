package kexin.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a missed blank comes back: 2, 7 and 30 days after it was missed. The distances between the rungs are kept where
 * somebody comes late, since it is the pause that makes one remember.
 */
enum Ladder {
    AFTER_2_DAYS(2),
    AFTER_7_DAYS(7),
    AFTER_30_DAYS(30);

    private final int days;

    Ladder(int days) {
        this.days = days;
    }

    /** Where a blank stands and when it is due. */
    record Rung(Ladder step, LocalDate due) {}

    /** A blank was missed, in a quiz or in practice: the ladder begins anew. */
    static Rung missed(LocalDate today) {
        return new Rung(AFTER_2_DAYS, today.plusDays(AFTER_2_DAYS.days));
    }

    /** It was filled rightly on this rung; after the last one it rests. */
    Optional<Rung> right(LocalDate today) {
        if (this == AFTER_30_DAYS) {
            return Optional.empty();
        }
        Ladder next = values()[ordinal() + 1];
        return Optional.of(new Rung(next, today.plusDays(next.days - days)));
    }
}
