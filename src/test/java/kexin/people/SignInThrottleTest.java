package kexin.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kexin.MovableClock;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void five_failures_at_one_desk_are_enough() {
        fail(5, "mei", "10.0.0.1");

        refused("mei", "10.0.0.1");
    }

    @Test
    void who_guesses_at_another_desk_does_not_lock_out_the_owner() {
        fail(5, "mei", "10.0.0.66");

        admitted("mei", "10.0.0.1");
    }

    @Test
    void thirty_failures_from_everywhere_close_an_account() {
        for (int desk = 0; desk < 30; desk++) {
            fail(1, "mei", "10.0.0." + desk);
        }

        refused("mei", "10.0.1.1");
        admitted("tan", "10.0.1.1");
    }

    @Test
    void three_hundred_failures_close_an_address_and_a_mistyping_office_comes_nowhere_near() {
        for (int account = 0; account < 300; account++) {
            fail(1, "person" + account, "10.0.0.1");
        }

        refused("mei", "10.0.0.1");
        admitted("mei", "10.0.0.2");
    }

    @Test
    void the_window_slides_so_that_each_failure_is_forgotten_after_a_quarter_of_an_hour() {
        fail(1, "mei", "10.0.0.1");
        clock.pass(Duration.ofMinutes(10));
        fail(4, "mei", "10.0.0.1");
        refused("mei", "10.0.0.1");

        clock.pass(Duration.ofMinutes(5));
        fail(1, "mei", "10.0.0.1");
        refused("mei", "10.0.0.1");
    }

    @Test
    void it_is_told_how_many_minutes_to_wait_and_after_them_one_may_try() {
        fail(5, "mei", "10.0.0.1");
        clock.pass(Duration.ofSeconds(30));

        assertArrayEquals(new Object[] {15L}, refused("mei", "10.0.0.1").arguments());
        clock.pass(Duration.ofMinutes(14));
        assertArrayEquals(new Object[] {1L}, refused("mei", "10.0.0.1").arguments());
        clock.pass(Duration.ofSeconds(29).plusMillis(999));
        assertArrayEquals(new Object[] {1L}, refused("mei", "10.0.0.1").arguments());
        clock.pass(Duration.ofMillis(1));
        admitted("mei", "10.0.0.1");
    }

    @Test
    void trying_while_refused_does_not_lengthen_the_wait() {
        fail(5, "mei", "10.0.0.1");
        clock.pass(Duration.ofMinutes(14));
        refused("mei", "10.0.0.1");

        clock.pass(Duration.ofMinutes(1));
        admitted("mei", "10.0.0.1");
    }

    @Test
    void success_clears_what_was_mistyped_at_that_desk() {
        fail(4, "mei", "10.0.0.1");
        throttle.admit("mei", "10.0.0.1");
        throttle.succeeded("mei", "10.0.0.1");

        fail(5, "mei", "10.0.0.1");
        refused("mei", "10.0.0.1");
    }

    @Test
    void signing_in_rightly_is_never_counted_however_often() {
        for (int time = 0; time < 1000; time++) {
            throttle.admit("mei", "10.0.0.1");
            throttle.succeeded("mei", "10.0.0.1");
        }

        admitted("mei", "10.0.0.1");
    }

    @Test
    void success_at_one_desk_does_not_clear_the_guesses_made_at_another() {
        fail(5, "mei", "10.0.0.66");
        throttle.admit("mei", "10.0.0.1");
        throttle.succeeded("mei", "10.0.0.1");

        refused("mei", "10.0.0.66");
    }

    @Test
    void a_hundred_attempts_at_once_are_counted_as_a_hundred() throws Exception {
        ExecutorService desk = Executors.newFixedThreadPool(16);
        try {
            List<Future<Boolean>> attempts = new ArrayList<>();
            for (int attempt = 0; attempt < 100; attempt++) {
                attempts.add(desk.submit(this::isAdmitted));
            }
            int admitted = 0;
            for (Future<Boolean> attempt : attempts) {
                admitted += attempt.get() ? 1 : 0;
            }
            assertEquals(SignInThrottle.PAIR, admitted);
        } finally {
            desk.shutdownNow();
        }
    }

    @Test
    void whoever_tries_countless_accounts_does_not_fill_the_memory() {
        for (int attempt = 0; attempt < 150_000; attempt++) {
            throttle.admit("person" + attempt, "10." + attempt / 200 + ".0.1");
        }

        admitted("mei", "10.0.0.2");
    }

    private boolean isAdmitted() {
        try {
            throttle.admit("mei", "10.0.0.1");
            return true;
        } catch (Refused refusal) {
            return false;
        }
    }

    private void fail(int times, String account, String address) {
        for (int time = 0; time < times; time++) {
            admitted(account, address);
        }
    }

    private void admitted(String account, String address) {
        assertDoesNotThrow(() -> throttle.admit(account, address));
    }

    private Refused refused(String account, String address) {
        Refused refusal = assertThrows(Refused.class, () -> throttle.admit(account, address));
        assertEquals("refused.signIn.wait", refusal.key());
        return refusal;
    }
}
