package kexin.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;

/**
 * Handing out passwords to many at once: to those who have none yet, and anew to those who never used theirs. A password
 * is told once, to whoever hands it out, and kept nowhere; a list that went astray is made anew. Administrators are left
 * to administrators, one by one.
 */
@UseCase
public class HandingOut {

    /** At once: some seconds of work, and some sixty sheets of slips. */
    public static final int MOST = 1000;

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Deed> deeds;

    /** What one person is given. */
    public record Slip(String name, String staffNumber, String department, String account, String password)
            implements Serializable {}

    /**
     * @param department with all beneath it; empty for everybody
     * @param unused also those who have a password and never used it
     */
    public long count(Person keeper, String department, boolean unused) {
        keeper.mustKeepPeople();
        return people.countWaiting(within(department), unused);
    }

    /** @throws Refused where they are too many, or nobody waits */
    public List<Slip> handOut(Person keeper, String department, boolean unused) {
        keeper.mustKeepPeople();
        List<Person> waiting = people.waiting(within(department), unused, MOST + 1);
        if (waiting.isEmpty()) {
            throw new Refused("refused.handingOut.nobody");
        }
        if (waiting.size() > MOST) {
            throw new Refused("refused.handingOut.many", MOST);
        }
        return waiting.stream().map(person -> handOut(keeper, person)).toList();
    }

    private Slip handOut(Person keeper, Person person) {
        String password = passwords.oneTime();
        person.receiveOneTimePassword(passwords.hashOneTime(password));
        deeds.fire(Deed.of(keeper.id(), "person.passwordHandedOut", person.getName(), "/people/" + person.id()));
        String number = person.getStaffNumber() == null ? "" : person.getStaffNumber();
        return new Slip(person.getName(), number, person.getDepartment(), person.getAccount(), password);
    }

    /** @return null for everybody */
    private List<String> within(String department) {
        return department.isEmpty() ? null : departments.beneath(department);
    }
}
