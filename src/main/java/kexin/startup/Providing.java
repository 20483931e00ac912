package kexin.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import kexin.Settings;
import kexin.life.BackThen;

/** What rooms ask for without knowing where it comes from: the time. */
@ApplicationScoped
public class Providing {

    /**
     * In milliseconds: finer than both databases and every reader need, and the same in memory and on disk. In demo mode
     * only it can be taken back, for a life that is told afterwards.
     */
    @Produces
    @ApplicationScoped
    Clock clock(Settings settings) {
        Clock present = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        return settings.demo() ? BackThen.over(present) : present;
    }
}
