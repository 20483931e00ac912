package kexin.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kexin.Refused;
import kexin.Settings;
import kexin.UseCase;
import kexin.people.AtTheDoor.Outcome;

/**
 * Signing in, and choosing one's own password. A password is checked and hashed outside of any transaction; what comes of
 * it is written in a short one, by {@link Admission}.
 */
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

    @Inject
    private Admission admission;

    /**
     * @param address the network address the attempt comes from
     * @return the person, or empty if account and password do not fit: it is not told which
     * @throws TooOften too many attempts; the argument is the wait in minutes
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Person> signIn(String account, String password, String address) {
        String folded = Person.fold(account);
        admit(folded, address);
        Optional<Person> known = people.findByAccount(folded);
        Optional<Person> person = known.filter(this::maySignIn);
        boolean fits = person.isPresent() && passwords.fits(password, person.get().passwordHash());
        if (person.isEmpty() || person.get().isOneTime()) {
            passwords.pretend(password);
        }
        if (fits) {
            throttle.succeeded(folded, address);
        }
        admission.tell(new AtTheDoor(known.orElse(null), address, fits ? Outcome.SIGNED_IN : Outcome.REFUSED));
        return fits ? person : Optional.empty();
    }

    /** Of one's own will; a session that runs out, or whose owner's rights change, ends without a word. */
    public void signOut(Person self, String address) {
        admission.tell(new AtTheDoor(self, address, Outcome.SIGNED_OUT));
    }

    /** Whether a session that began under this epoch still stands. Asked with every request, so without a transaction. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean stands(Person person, int epoch) {
        return maySignIn(person) && person.epoch() == epoch;
    }

    /** @throws Refused where the present password does not fit or the new one is weak */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
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
        admission.replacePassword(person, passwords.hashChosen(chosen, person.getAccount()));
    }

    /** Remembers the language somebody reads in. */
    public void speak(Person self, String language) {
        people.find(self.id()).ifPresent(person -> person.speak(language));
    }

    private void admit(String account, String address) {
        try {
            throttle.admit(account, address);
        } catch (TooOften held) {
            admission.tell(new AtTheDoor(people.findByAccount(account).orElse(null), address, Outcome.HELD_OFF));
            throw held;
        }
    }

    private boolean maySignIn(Person person) {
        return person.isActive()
                && !person.isSystem()
                && person.passwordHash() != null
                && (!person.isDemo() || settings.demo());
    }
}
