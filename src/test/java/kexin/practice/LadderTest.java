package kexin.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import kexin.practice.Ladder.Rung;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final LocalDate MISSED = LocalDate.of(2026, 11, 22);

    @Test
    void a_missed_blank_comes_back_on_days_2_7_and_30() {
        Rung first = Ladder.missed(MISSED);
        Rung second = first.step().right(first.due()).orElseThrow();
        Rung third = second.step().right(second.due()).orElseThrow();

        assertEquals(MISSED.plusDays(2), first.due());
        assertEquals(MISSED.plusDays(7), second.due());
        assertEquals(MISSED.plusDays(30), third.due());
    }

    @Test
    void right_after_thirty_days_it_rests() {
        assertEquals(Optional.empty(), Ladder.AFTER_30_DAYS.right(MISSED.plusDays(30)));
    }

    @Test
    void who_comes_late_keeps_the_pauses_between_the_rungs() {
        LocalDate late = MISSED.plusDays(20);

        assertEquals(new Rung(Ladder.AFTER_7_DAYS, late.plusDays(5)), Ladder.AFTER_2_DAYS.right(late).orElseThrow());
        assertEquals(new Rung(Ladder.AFTER_30_DAYS, late.plusDays(23)), Ladder.AFTER_7_DAYS.right(late).orElseThrow());
    }
}
