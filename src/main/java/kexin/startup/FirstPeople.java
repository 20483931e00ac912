package kexin.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.Settings;
import kexin.people.DemoPeople;
import kexin.people.KeepingPeople;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.people.Readmission;
import kexin.people.Role;

/**
 * Sees to it that somebody can sign in: the demo people in demo mode; otherwise, where there is none, one administrator
 * whose one-time password is printed, and another with each start until an administrator has chosen a password. Whoever has
 * lost theirs later is readmitted by name.
 */
@ApplicationScoped
public class FirstPeople {

    private static final String ADMINISTRATOR = "admin";

    @Inject
    private Settings settings;

    @Inject
    private People people;

    @Inject
    private KeepingPeople keeping;

    @Inject
    private Readmission readmission;

    @Inject
    private DemoPeople demo;

    void arrive(@Observes @Priority(20) Migrated migrated) {
        if (settings.demo()) {
            demo.arrive();
            Bulletin.notice("Sign in as " + names() + " with the password " + DemoPeople.PASSWORD
                    + "\nThis is demo mode: do not let strangers in.");
        } else if (people.countAdministrators() == 0) {
            print(keeping.begin(freeAccount(), administrator()));
        } else if (settings.readmit().isPresent()) {
            readmit(settings.readmit().get());
        } else {
            readmission.renew().ifPresent(FirstPeople::print);
        }
    }

    private void readmit(String account) {
        print(readmission.readmit(account).orElseThrow(() -> new CannotStart(
                "There is no active administrator with the account " + account
                        + ": correct KEXIN_READMIT, or start without it.")));
        Bulletin.notice("Start without KEXIN_READMIT from now on: with it, each start makes another.");
    }

    private static void print(KeepingPeople.Welcome welcome) {
        Bulletin.notice("Sign in as " + welcome.person().getAccount() + " with the one-time password "
                + welcome.oneTimePassword() + " (shown only now) and choose your own.");
    }

    private static String names() {
        return DemoPeople.ALL.stream().map(DemoPeople.Demo::account).collect(Collectors.joining(", "));
    }

    /** Where {@code admin} was taken, and deactivated since, the next gets a number. */
    private String freeAccount() {
        String account = ADMINISTRATOR;
        for (int number = 2; people.isAccountTaken(account); number++) {
            account = ADMINISTRATOR + number;
        }
        return account;
    }

    private static PersonDetails administrator() {
        return new PersonDetails("Administrator", null, null, "", "en", Set.of(Role.ADMINISTRATOR));
    }
}
