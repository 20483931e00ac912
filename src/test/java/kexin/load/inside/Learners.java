package kexin.load.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import kexin.people.Passwords;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.startup.Migrated;

/** Fifty people to put load on Kexin with. They share one password and its hash, which takes long by design; each signs in. */
@ApplicationScoped
public class Learners {

    public static final String PASSWORD = "load upon kexin";
    public static final int COUNT = 50;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** {@code learner07} */
    public static String account(int number) {
        return String.format("learner%02d", number);
    }

    @Transactional
    void arrive(@Observes @Priority(30) Migrated migrated) {
        if (!people.isAccountTaken(account(0))) {
            String hash = passwords.hash(PASSWORD);
            for (int number = 0; number < COUNT; number++) {
                people.add(learner(account(number), hash));
            }
        }
    }

    private Person learner(String account, String hash) {
        PersonDetails details = new PersonDetails("学员" + account, account, null, "测试部", "zh-CN", Set.of());
        Person learner = new Person(account, details, clock.instant());
        learner.choosePassword(hash);
        return learner;
    }
}
