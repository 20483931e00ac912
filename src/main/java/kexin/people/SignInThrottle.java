package kexin.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing. Failed attempts are counted within a quarter of an hour: per account at one address, so that somebody
 * who guesses does not lock out the owner at another desk; per account over all addresses, more generously; per address
 * over all accounts, so generously that an office behind one address never meets it by mistyping.
 *
 * <p>Kept in memory: a restart forgets, which costs a guesser more than it gains. At most 100,000 counters.
 */
@ApplicationScoped
public class SignInThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PAIR = 5;
    static final int ACCOUNT = 30;
    static final int ADDRESS = 300;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST_COUNTERS = 100_000;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();
    private final Clock clock;

    @Inject
    public SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy only. */
    protected SignInThrottle() {
        this(null);
    }

    /**
     * Lets an attempt pass and counts it as failed until {@link #succeeded} says otherwise, so that a hundred attempts at
     * once are counted as a hundred.
     *
     * @throws TooOften while any of the three counts is full; the argument is the wait in minutes
     */
    public synchronized void admit(String account, String address) {
        Instant now = clock.instant();
        long wait = Math.max(
                waitFor(pair(account, address), PAIR, now),
                Math.max(waitFor(account(account), ACCOUNT, now), waitFor(address(address), ADDRESS, now)));
        if (wait > 0) {
            throw new TooOften((wait + MINUTE - 1) / MINUTE);
        }
        forgetOldest();
        for (String counter : counters(account, address)) {
            failures.computeIfAbsent(counter, fresh -> new ArrayDeque<>()).addLast(now);
        }
    }

    public synchronized void succeeded(String account, String address) {
        failures.remove(pair(account, address));
        for (String counter : counters(account, address)) {
            Deque<Instant> times = failures.get(counter);
            if (times != null) {
                times.pollLast();
            }
        }
    }

    /** In nanoseconds, none while the counter is not full. */
    private long waitFor(String counter, int most, Instant now) {
        Deque<Instant> times = failures.get(counter);
        if (times == null) {
            return 0;
        }
        while (!times.isEmpty() && !times.peekFirst().isAfter(now.minus(WINDOW))) {
            times.removeFirst();
        }
        if (times.isEmpty()) {
            failures.remove(counter);
        }
        return times.size() < most
                ? 0
                : Duration.between(now, times.peekFirst().plus(WINDOW)).toNanos();
    }

    private void forgetOldest() {
        Iterator<String> oldest = failures.keySet().iterator();
        while (failures.size() > MOST_COUNTERS - 3 && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    private static String[] counters(String account, String address) {
        return new String[] {pair(account, address), account(account), address(address)};
    }

    private static String pair(String account, String address) {
        return "pair " + address + " " + account;
    }

    private static String account(String account) {
        return "account " + account;
    }

    private static String address(String address) {
        return "address " + address;
    }
}
