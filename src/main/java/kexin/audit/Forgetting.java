package kexin.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kexin.Settings;
import kexin.UseCase;

/** The sign-in trail says where people are and when: it is kept as long as it is of use against intruders, and no longer. */
@UseCase
public class Forgetting {

    @Inject
    private AuditTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** @return how many lines went */
    public int forget() {
        return trail.forgetDoorsBefore(clock.instant().minus(Duration.ofDays(settings.signInDays())));
    }
}
