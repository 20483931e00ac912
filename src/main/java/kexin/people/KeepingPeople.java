package kexin.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;

/** What an administrator does with people. */
@UseCase
public class KeepingPeople {

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<NameCorrected> renamed;

    @Inject
    private Event<PeopleChanged> changed;

    @Inject
    private Event<Deed> deeds;

    /** The new person and the password to hand out: shown once, never kept. */
    public record Welcome(Person person, String oneTimePassword) {}

    public Welcome add(Person administrator, String account, PersonDetails details) {
        administrator.must(Role.ADMINISTRATOR);
        refuseAccount(account);
        refuseTakenStaffNumber(details, null);
        refuseUnknownDepartment(details, "");
        return welcome(new Person(account, details, clock.instant()), administrator);
    }

    public void describe(Person administrator, long id, PersonDetails details) {
        administrator.must(Role.ADMINISTRATOR);
        Person person = people.byId(id);
        refuseTakenStaffNumber(details, person);
        refuseUnknownDepartment(details, person.getDepartment());
        boolean resigns = person.is(Role.ADMINISTRATOR) && !details.roles().contains(Role.ADMINISTRATOR);
        refuseLastAdministrator(person, resigns);
        String before = person.getName();
        List<PersonChange> changes = PersonChange.between(person, details);
        person.describe(details);
        changed.fire(PeopleChanged.one(id));
        if (!before.equals(person.getName())) {
            renamed.fire(new NameCorrected(id, before, person.getName(), administrator.id(), clock.instant()));
        }
        changes.forEach(change -> tell(administrator, change.verb(), person, change.details()));
    }

    /** @param percent on top of the time of timed quizzes */
    public void grantExtraTime(Person administrator, long id, int percent) {
        administrator.must(Role.ADMINISTRATOR);
        Person person = people.byId(id);
        if (person.extraTime() != percent) {
            person.grantExtraTime(percent);
            tell(administrator, "person.extraTime", person, Integer.toString(percent));
        }
    }

    public void deactivate(Person administrator, long id) {
        administrator.must(Role.ADMINISTRATOR);
        Person person = people.byId(id);
        if (person.isSame(administrator)) {
            throw new Refused("refused.person.self");
        }
        refuseLastAdministrator(person, person.is(Role.ADMINISTRATOR));
        person.deactivate();
        tell(administrator, "person.deactivated", person);
    }

    public void reactivate(Person administrator, long id) {
        administrator.must(Role.ADMINISTRATOR);
        Person person = people.byId(id);
        person.reactivate();
        tell(administrator, "person.reactivated", person);
    }

    public void waiveReadingTime(Person administrator, long id, boolean waived) {
        administrator.must(Role.ADMINISTRATOR);
        Person person = people.byId(id);
        person.waiveReadingTime(waived);
        tell(administrator, waived ? "person.readingWaived" : "person.readingAsked", person);
    }

    /** @return a new one-time password; the old one and all open sessions end */
    public String handOutPassword(Person administrator, long id) {
        administrator.must(Role.ADMINISTRATOR);
        Person person = people.byId(id);
        String password = passwords.oneTime();
        person.receiveOneTimePassword(passwords.hashOneTime(password));
        tell(administrator, "person.passwordHandedOut", person);
        return password;
    }

    /** The first administrator of a new installation, where there is none: the one act that nobody signs for. */
    public Welcome begin(String account, PersonDetails details) {
        if (people.countAdministrators() > 0 || !details.roles().contains(Role.ADMINISTRATOR)) {
            throw Refused.unknown();
        }
        return welcome(new Person(account, details, clock.instant()), people.system());
    }

    private Welcome welcome(Person person, Person by) {
        String password = passwords.oneTime();
        person.receiveOneTimePassword(passwords.hashOneTime(password));
        people.add(person);
        tell(by, "person.added", person, person.getAccount(), PersonChange.words(person.getRoles()));
        return new Welcome(person, password);
    }

    private void tell(Person actor, String verb, Person subject, String... details) {
        deeds.fire(Deed.of(actor.id(), verb, subject.getName(), "/people/" + subject.id(), details));
    }

    private void refuseAccount(String account) {
        if (!Person.isAccount(Person.fold(account))) {
            throw new Refused("refused.person.account", account.strip());
        }
        if (people.isAccountTaken(account)) {
            throw new Refused("refused.person.taken", account.strip());
        }
    }

    private void refuseTakenStaffNumber(PersonDetails details, Person self) {
        String number = details.staffNumber();
        if (number == null || self != null && number.equals(self.getStaffNumber())) {
            return;
        }
        people.findByStaffNumber(number).ifPresent(other -> {
            throw new Refused("refused.person.staffNumber", number, other.getName());
        });
        people.findByBareNumber(number).stream()
                .filter(other -> self == null || !other.isSame(self))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused("refused.person.zeros", number, other.getStaffNumber(), other.getName());
                });
    }

    private void refuseUnknownDepartment(PersonDetails details, String present) {
        String wanted = details.department();
        if (!wanted.isEmpty() && !wanted.equals(present) && departments.find(DepartmentPath.of(wanted)).isEmpty()) {
            throw new Refused("refused.department.unknown", wanted);
        }
    }

    /** Two who would let each other go at the same time do so one after the other: the second is the last. */
    private void refuseLastAdministrator(Person person, boolean leaves) {
        if (!leaves || !person.isActive() || person.isDemo()) {
            return;
        }
        people.hold(people.system());
        if (people.countAdministrators() == 1) {
            throw new Refused("refused.person.last");
        }
    }
}
