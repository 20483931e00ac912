package kexin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kexin.Deed;
import kexin.people.AtTheDoor;
import kexin.people.People;
import kexin.people.Person;

/**
 * Puts on record what is told. In the transaction of the deed, so that both stand or neither; where there is none, in one
 * of its own.
 */
@ApplicationScoped
@Transactional
public class Witness {

    @Inject
    private AuditTrail trail;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private Patience patience;

    void keep(@Observes Deed deed) {
        trail.add(new DeedRecord(deed, people.find(deed.actor()).map(Person::getName).orElse(""), clock.instant()));
    }

    void keep(@Observes AtTheDoor event) {
        if (event.outcome() != AtTheDoor.Outcome.HELD_OFF || patience.isOver(event)) {
            trail.add(new DoorRecord(event, clock.instant()));
        }
    }
}
