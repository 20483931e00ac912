package kexin.people.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kexin.people.Person;
import kexin.people.Role;
import kexin.people.roster.RosterPlan.Leaving;
import kexin.people.roster.RosterPlan.Spared;

/**
 * Who leaves with a roster of the whole staff: whoever has a staff number that is not in it. Somebody always stays to
 * administrate, nobody sends themselves away, and administrators are sent away by administrators.
 */
final class Farewell {

    private final Person officer;
    private final Set<String> stated;
    private final List<Leaving> leavers = new ArrayList<>();
    private final List<Spared> spared = new ArrayList<>();
    private long administrators;

    /**
     * @param stated staff numbers of the file
     * @param administrators how many there are besides the demonstration ones
     */
    Farewell(Person officer, Set<String> stated, long administrators) {
        this.officer = officer;
        this.stated = stated;
        this.administrators = administrators;
    }

    void consider(Standing person) {
        if (!person.active() || person.demo() || stated.contains(person.staffNumber())) {
            return;
        }
        String reason = reasonToStay(person);
        if (reason != null) {
            spared.add(new Spared(person.staffNumber(), person.name(), reason));
            return;
        }
        administrators -= person.is(Role.ADMINISTRATOR) ? 1 : 0;
        leavers.add(new Leaving(person.id(), person.staffNumber(), person.name(), person.department()));
    }

    private String reasonToStay(Standing person) {
        if (person.id() == officer.id()) {
            return "roster.spared.self";
        }
        if (!person.is(Role.ADMINISTRATOR)) {
            return null;
        }
        if (!officer.is(Role.ADMINISTRATOR)) {
            return "roster.spared.administrator";
        }
        return administrators == 1 ? "roster.spared.last" : null;
    }

    List<Leaving> leavers() {
        return leavers;
    }

    List<Spared> spared() {
        return spared;
    }
}
