package kexin.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kexin.Refused;
import kexin.Settings;
import kexin.UseCase;

/** Signing in, and choosing one's own password. */
@UseCase
public class SigningIn {

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Settings settings;

    /**
     * @param address the network address the attempt comes from
     * @return the person, or empty if account and password do not fit: it is not told which
     * @throws Refused too many attempts; the argument is the wait in minutes
     */
    public Optional<Person> signIn(String account, String password, String address) {
        String folded = Person.fold(account);
        throttle.admit(folded, address);
        Optional<Person> person = people.findByAccount(folded).filter(this::maySignIn);
        boolean fits = person.isPresent() && passwords.fits(password, person.get().passwordHash());
        if (person.isEmpty() || person.get().isOneTime()) {
            passwords.pretend(password);
        }
        if (fits) {
            throttle.succeeded(folded, address);
        }
        return fits ? person : Optional.empty();
    }

    /** Whether a session that began under this epoch still stands. Asked with every request, so without a transaction. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean stands(Person person, int epoch) {
        return maySignIn(person) && person.epoch() == epoch;
    }

    /** @throws Refused where the present password does not fit or the new one is weak */
    public void choosePassword(Person self, String present, String chosen, String address) {
        Person person = people.byId(self.id());
        throttle.admit(person.getAccount(), address);
        if (!passwords.fits(present, person.passwordHash())) {
            throw new Refused("refused.password.present");
        }
        throttle.succeeded(person.getAccount(), address);
        if (present.equals(chosen)) {
            throw new Refused("refused.password.same");
        }
        person.choosePassword(passwords.hashChosen(chosen, person.getAccount()));
    }

    /** Remembers the language somebody reads in. */
    public void speak(Person self, String language) {
        people.find(self.id()).ifPresent(person -> person.speak(language));
    }

    private boolean maySignIn(Person person) {
        return person.isActive()
                && !person.isSystem()
                && person.passwordHash() != null
                && (!person.isDemo() || settings.demo());
    }
}
