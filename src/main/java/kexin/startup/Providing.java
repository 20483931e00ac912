package kexin.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import kexin.Settings;
import kexin.life.BackThen;
import kexin.theme.Theme;

/** What rooms ask for without knowing where it comes from: the time, and the theme. */
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

    @Produces
    Theme theme() {
        try (InputStream css = Providing.class.getResourceAsStream("/theme/kexin/theme.css")) {
            return Theme.read("kexin", new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new CannotStart("The theme kexin cannot be read: build Kexin anew.", broken);
        }
    }
}
