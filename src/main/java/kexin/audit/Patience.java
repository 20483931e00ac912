package kexin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kexin.people.AtTheDoor;

/**
 * Who is held off at the door costs nothing and may knock a thousand times a second; the trail tells it once a minute for
 * each address and person, so that nobody fills the disk by knocking. Kept in memory, the latest 10,000.
 */
@ApplicationScoped
public class Patience {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Map<String, Instant> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    private Clock clock;

    /** Whether it is to be told again. */
    synchronized boolean isOver(AtTheDoor event) {
        Instant now = clock.instant();
        String who = event.address() + " " + (event.person() == null ? "" : event.person().id());
        Instant before = told.get(who);
        if (before != null && now.isBefore(before.plus(MINUTE))) {
            return false;
        }
        told.remove(who);
        told.put(who, now);
        return true;
    }
}
