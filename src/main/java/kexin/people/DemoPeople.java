package kexin.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kexin.Deed;
import kexin.UseCase;

/** People to try Kexin with, one for each desk. Everybody knows their password, so they work in demo mode only. */
@UseCase
public class DemoPeople {

    /** Account of the one who keeps the people. */
    public static final String ADMINISTRATOR = "admin.demo";

    /** Of all of them; worthless outside demo mode. */
    public static final String PASSWORD = "kexin-demo";

    /** Somebody to try Kexin as. */
    public record Demo(String account, String name, String staffNumber, String department, Set<Role> roles) {}

    public static final List<Demo> ALL = List.of(
            new Demo("lin", "林晓雨", "00017", "城北营业厅", Set.of()),
            new Demo("chen", "陈志远", "00008", "培训中心", Set.of(Role.TRAINER)),
            new Demo("zhou", "周敏", "00003", "人力资源部", Set.of(Role.HR)),
            new Demo(ADMINISTRATOR, "吴锐", "00001", "信息部", Set.of(Role.ADMINISTRATOR)));

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<Deed> deeds;

    /** Adds those who are not there yet. */
    public void arrive() {
        for (Demo demo : ALL) {
            if (!people.isAccountTaken(demo.account())) {
                departments.found(DepartmentPath.of(demo.department()));
                Person person = person(demo);
                people.add(person);
                deeds.fire(Deed.of(people.system().id(), "person.demoAdded", demo.name(), "/people/" + person.id()));
            }
        }
    }

    /** Adds another one, who shares the password of all: its hash was reckoned for the first, and is slow to reckon. */
    public void arrive(Person administrator, String account, PersonDetails details) {
        administrator.must(Role.ADMINISTRATOR);
        String hash = people.findByAccount(ADMINISTRATOR).orElseThrow().passwordHash();
        Person person = person(account, details, hash);
        people.add(person);
        deeds.fire(Deed.of(
                administrator.id(), "person.added", person.getName(), "/people/" + person.id(),
                account, PersonChange.words(details.roles())));
    }

    private Person person(Demo demo) {
        PersonDetails details = new PersonDetails(
                demo.name(), demo.staffNumber(), null, demo.department(), "zh-CN", demo.roles());
        return person(demo.account(), details, passwords.hash(PASSWORD));
    }

    private Person person(String account, PersonDetails details, String hash) {
        Person person = new Person(account, details, clock.instant());
        person.choosePassword(hash);
        person.markAsDemo();
        return person;
    }
}
