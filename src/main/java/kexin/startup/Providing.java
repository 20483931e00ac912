package kexin.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** What rooms ask for without knowing where it comes from: the time. */
@ApplicationScoped
public class Providing {

    /** In milliseconds: finer than both databases and every reader need, and the same in memory and on disk. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
