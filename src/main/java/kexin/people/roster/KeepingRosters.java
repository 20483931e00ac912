package kexin.people.roster;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;
import kexin.people.Department;
import kexin.people.DepartmentPath;
import kexin.people.Departments;
import kexin.people.NameCorrected;
import kexin.people.People;
import kexin.people.PeopleChanged;
import kexin.people.Person;
import kexin.people.PersonChange;
import kexin.people.roster.RosterPlan.Arrival;
import kexin.people.roster.RosterPlan.Change;
import kexin.people.roster.RosterPlan.Leaving;

/**
 * What HR and administrators do with a roster: hand it in, look at what it would do, apply it whole or put it aside. The
 * dry run is worked out anew each time from the people as they are; what is applied is exactly what was shown.
 */
@UseCase
public class KeepingRosters {

    private static final String ADDRESS = "/people/roster";
    private static final int AT_ONCE = 500;

    /** A large roster fills some hundred megabytes while it is worked out: one at a time. */
    private static final Semaphore ROOM = new Semaphore(1, true);

    @Inject
    private Rosters rosters;

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private Clock clock;

    @Inject
    private Event<NameCorrected> renamed;

    @Inject
    private Event<PeopleChanged> changed;

    @Inject
    private Event<Deed> deeds;

    /** How many people a roster has brought, changed and sent away. */
    public record Applied(int arrived, int changed, int left) {}

    /** @throws Refused what is no table, or has no column that it needs; then what was handed in before stays */
    public void handIn(Person officer, String fileName, byte[] file, boolean whole) {
        officer.mustKeepPeople();
        alone(() -> RosterReading.of(file));
        Roster roster = rosters.of(officer).orElseGet(() -> fresh(officer));
        roster.take(fileName, file, whole, clock.instant());
    }

    private Roster fresh(Person officer) {
        Roster roster = new Roster(officer);
        rosters.keep(roster);
        return roster;
    }

    /** Of what the officer has handed in. */
    public Optional<DryRun> dryRun(Person officer) {
        officer.mustKeepPeople();
        return rosters.of(officer).map(roster -> alone(() -> compare(officer, roster)));
    }

    public void putAside(Person officer) {
        officer.mustKeepPeople();
        rosters.of(officer).ifPresent(rosters::remove);
    }

    /**
     * @param fingerprint of the plan that the officer has seen
     * @param leavers how many leave, as the officer has typed it; asked for where they are many
     * @throws Refused it would do something else by now, or a line has a problem: nothing is done
     */
    public Applied apply(Person officer, String fingerprint, String leavers) {
        officer.mustKeepPeople();
        departments.hold(people);
        Roster roster = rosters.of(officer).orElseThrow(Refused::unknown);
        return alone(() -> {
            RosterPlan plan = compare(officer, roster).plan();
            if (!plan.fingerprint().equals(fingerprint)) {
                throw new Refused("refused.roster.changed");
            }
            if (!plan.isSound() || plan.isIdle()) {
                throw new Refused("refused.roster.unsound");
            }
            refuseUnconfirmed(plan, leavers);
            String fileName = roster.fileName();
            rosters.remove(roster);
            return apply(officer, fileName, plan);
        });
    }

    /** The page writes a number with separators, so they may be typed too. */
    private static void refuseUnconfirmed(RosterPlan plan, String leavers) {
        int leaving = plan.leavers().size();
        if (plan.isExodus() && !leavers.replaceAll("[\\s,，]", "").equals("" + leaving)) {
            throw new Refused("refused.roster.exodus", leaving);
        }
    }

    private DryRun compare(Person officer, Roster roster) {
        RosterReading reading = RosterReading.of(roster.file());
        List<DepartmentPath> tree = departments.tree().stream().map(Department::path).toList();
        RosterPlan plan = new Comparison(officer, rosters.everybody(), tree).of(reading, roster.isWhole());
        return new DryRun(
                roster.fileName(), roster.handedInAt(), roster.isWhole(), reading.rows(), reading.ignored(),
                reading.stated(), reading.form(), plan);
    }

    /** Somebody may be changed elsewhere at this very moment: then the store refuses, and all of it is undone. */
    private Applied apply(Person officer, String fileName, RosterPlan plan) {
        try {
            plan.founded().forEach(path -> departments.found(DepartmentPath.of(path)));
            arrive(plan.arrivals());
            each(plan.changes(), Change::person, (person, change) -> change(officer, person, change));
            each(plan.leavers(), Leaving::person, (person, leaving) -> leave(officer, person));
            rosters.settle();
            changed.fire(PeopleChanged.many());
        } catch (PersistenceException meanwhile) {
            throw new Refused("refused.roster.changed");
        }
        Applied applied = new Applied(plan.arrivals().size(), plan.changes().size(), plan.leavers().size());
        deeds.fire(Deed.of(officer.id(), "roster.applied", fileName, ADDRESS,
                "" + applied.arrived, "" + applied.changed, "" + applied.left));
        return applied;
    }

    private void arrive(List<Arrival> arrivals) {
        Instant now = clock.instant();
        inParts(arrivals, part -> {
            part.forEach(arrival -> rosters.add(new Person(arrival.account(), arrival.details(), now)));
            rosters.settle();
        });
    }

    /** New departments, addresses and languages are told by their number alone: with a reorganisation they are all. */
    private void change(Person officer, Person person, Change change) {
        String before = person.getName();
        List<PersonChange> changes = PersonChange.between(person, change.details());
        person.describe(change.details());
        if (change.returning()) {
            person.reactivate();
            tell(officer, "person.reactivated", person);
        }
        if (change.is(Column.NAME)) {
            renamed.fire(new NameCorrected(person.id(), before, person.getName(), officer.id(), clock.instant()));
        }
        changes.stream()
                .filter(each -> !each.verb().equals(PersonChange.DESCRIBED))
                .forEach(each -> tell(officer, each.verb(), person, each.details()));
    }

    private void leave(Person officer, Person person) {
        person.deactivate();
        tell(officer, "person.deactivated", person);
    }

    private void tell(Person officer, String verb, Person subject, String... details) {
        deeds.fire(Deed.of(officer.id(), verb, subject.getName(), "/people/" + subject.id(), details));
    }

    private interface Doing<T> {
        void to(Person person, T what);
    }

    private <T> void each(List<T> all, Function<T, Long> id, Doing<T> doing) {
        inParts(all, part -> {
            Map<Long, T> byPerson = new HashMap<>();
            part.forEach(one -> byPerson.put(id.apply(one), one));
            rosters.people(byPerson.keySet()).forEach(person -> doing.to(person, byPerson.get(person.id())));
            rosters.settle();
        });
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
    }

    private static <T> T alone(Supplier<T> work) {
        ROOM.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            ROOM.release();
        }
    }
}
