package kexin.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kexin.people.Person;
import kexin.people.PersonDetails;

/** What is not the same to the end: a name that was written wrongly, a department. */
final class Changes {

    private Changes() {}

    /**
     * Something else is said of somebody.
     *
     * @param details all of them, as they are from then on
     */
    record Change(Instant at, PersonDetails details) {

        boolean isSeenIn(Person person) {
            return person.getName().equals(details.name()) && person.getDepartment().equals(details.department());
        }
    }

    /** In the order of time. */
    static List<Change> of(Era era, Colleague colleague) {
        List<Change> changes = new ArrayList<>();
        long days = Duration.between(colleague.hired(), colleague.leaves()).toDays();
        Chance chance = era.chance("changes", colleague.account());
        boolean moves = chance.happens(0.08);
        boolean renamed = chance.happens(0.02);
        if (colleague.isResident() || days < 200 || !moves && !renamed) {
            return changes;
        }
        PersonDetails moved = moves ? in(colleague.details(), Unit.one(chance).path()) : colleague.details();
        Instant at = colleague.hired().plus(Duration.ofDays(chance.between(60, (int) days - 90)));
        if (moves) {
            changes.add(new Change(at, moved));
        }
        if (renamed) {
            changes.add(new Change(at.plus(Duration.ofDays(60)), named(moved, chance)));
        }
        return changes;
    }

    private static PersonDetails in(PersonDetails old, String department) {
        return new PersonDetails(old.name(), old.staffNumber(), old.email(), department, old.language(), old.roles());
    }

    /** The last letter was another. */
    private static PersonDetails named(PersonDetails old, Chance chance) {
        String other = Names.chinese(chance).name();
        boolean chinese = Character.isIdeographic(old.name().codePointAt(0));
        String name = chinese ? old.name().replaceFirst(".$", other.substring(other.length() - 1)) : old.name() + "-Pell";
        return new PersonDetails(
                name, old.staffNumber(), old.email(), old.department(), old.language(), old.roles());
    }
}
