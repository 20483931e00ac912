package kexin.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import kexin.Deed;
import kexin.UseCase;
import kexin.people.KeepingPeople.Welcome;

/**
 * The way back in for administrators who have lost it, by the hand of whoever starts the server: nobody signs for it, the
 * trail tells it of the system, and the password is seen at the console only.
 */
@UseCase
public class Readmission {

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Deed> deeds;

    /** While no administrator has ever chosen a password, the first is given another one-time password; theirs of before ends. */
    public Optional<Welcome> renew() {
        return people.administrators().stream().anyMatch(Readmission::hasArrived)
                ? Optional.empty()
                : people.administrators().stream().findFirst().map(this::readmit);
    }

    /** @return nothing where no active administrator has that account */
    public Optional<Welcome> readmit(String account) {
        return people.administrators().stream()
                .filter(person -> person.getAccount().equals(Person.fold(account)))
                .findFirst()
                .map(this::readmit);
    }

    private static boolean hasArrived(Person administrator) {
        return administrator.passwordHash() != null && !administrator.isOneTime();
    }

    private Welcome readmit(Person administrator) {
        String password = passwords.oneTime();
        administrator.receiveOneTimePassword(passwords.hashOneTime(password));
        deeds.fire(Deed.of(
                people.system().id(), "person.passwordHandedOut", administrator.getName(), "/people/" + administrator.id()));
        return new Welcome(administrator, password);
    }
}
