package kexin.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;

/**
 * What of signing in and of choosing a password is written: short, since whoever stands in a transaction holds one of the
 * few connections, and a crowd that waits for its passwords to be checked would hold them all.
 */
@UseCase
class Admission {

    @Inject
    private People people;

    @Inject
    private Event<AtTheDoor> door;

    @Inject
    private Event<Deed> deeds;

    void tell(AtTheDoor event) {
        door.fire(event);
    }

    /**
     * @param known with the password that was checked
     * @throws Refused where it is another by now
     */
    void replacePassword(Person known, String hash) {
        Person person = people.byId(known.id());
        if (!known.passwordHash().equals(person.passwordHash())) {
            throw new Refused("refused.password.present");
        }
        person.choosePassword(hash);
        deeds.fire(Deed.of(person.id(), "person.passwordChosen", person.getName(), "/people/" + person.id()));
    }
}
