package kexin.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import kexin.Cast;
import org.junit.jupiter.api.Test;

class BackThenTest {

    private static final Instant EARLIER = Instant.parse("2024-02-01T02:00:00Z");

    private final Clock clock = BackThen.over(Cast.CLOCK);

    @Test
    void it_is_the_present_but_for_what_is_done_back_then() {
        assertEquals(EARLIER, BackThen.at(EARLIER, clock::instant));
        assertEquals(Cast.NOW, clock.instant());
    }

    @Test
    void another_thread_stays_in_the_present() {
        assertEquals(Cast.NOW, BackThen.at(EARLIER, () -> CompletableFuture.supplyAsync(clock::instant).join()));
    }

    @Test
    void the_present_comes_back_after_a_failure() {
        assertThrows(IllegalStateException.class, () -> BackThen.at(EARLIER, (Runnable) () -> {
            throw new IllegalStateException();
        }));
        assertEquals(Cast.NOW, clock.instant());
    }

    @Test
    void a_day_within_a_day_leads_back_to_it() {
        assertEquals(EARLIER, BackThen.at(EARLIER, () -> {
            BackThen.at(EARLIER.minusSeconds(60), clock::instant);
            return clock.instant();
        }));
    }
}
