package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import kexin.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the time that a browser claims is believed. */
class StepTest {

    @ParameterizedTest(name = "{0} s claimed, {1} s after the last: {2} s")
    @CsvSource({
        "15,   15,    15",
        "15,   40,    15",
        "15,   9,     9",
        "15,   0,     0",
        "15,   -30,   0",
        "0,    15,    0",
        "-15,  15,    0",
        "60,   3600,  60",
        "3600, 3600,  60",
        "3600, 2,     2",
    })
    void a_step_counts_no_longer_than_has_passed_since_the_last_one_nor_longer_than_a_step_may_be(
            int claimed, int passed, int believed) {
        Step step = new Step(Duration.ofSeconds(claimed), Cast.NOW.plusSeconds(passed));

        assertEquals(Duration.ofSeconds(believed), step.after(Cast.NOW));
    }

    @Test
    void two_tabs_at_the_same_time_count_once() {
        Step one = new Step(Duration.ofSeconds(15), Cast.NOW.plusSeconds(15));
        Step other = new Step(Duration.ofSeconds(15), Cast.NOW.plusSeconds(16));

        Duration both = one.after(Cast.NOW).plus(other.after(one.until(Cast.NOW)));

        assertEquals(Duration.ofSeconds(16), both);
    }

    @Test
    void steps_that_waited_for_the_network_count_each_in_its_own_time_and_once_only() {
        Step first = new Step(Duration.ofSeconds(15), Cast.NOW.plusSeconds(100));
        Step second = new Step(Duration.ofSeconds(10), Cast.NOW.plusSeconds(112));
        Instant counted = first.until(Cast.NOW);

        assertEquals(Duration.ofSeconds(15), first.after(Cast.NOW));
        assertEquals(Duration.ofSeconds(10), second.after(counted));
        assertEquals(Duration.ZERO, first.after(second.until(counted)));
    }

    @Test
    void a_late_step_does_not_turn_the_clock_back() {
        Step late = new Step(Duration.ofSeconds(15), Cast.NOW.minusSeconds(60));

        assertEquals(Cast.NOW, late.until(Cast.NOW));
    }
}
