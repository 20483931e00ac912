package kexin.people.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kexin.Refused;
import kexin.people.DepartmentPath;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.people.Role;
import kexin.people.roster.RosterPlan.Arrival;
import kexin.people.roster.RosterPlan.Change;
import kexin.people.roster.RosterPlan.Difference;

/** Holds a roster against the people as they are, line by line, by staff number. */
final class Comparison {

    private final Person officer;
    private final Map<String, Standing> byNumber = new HashMap<>();
    private final Objections objections;
    private final Tree tree;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<RosterProblem> problems = new ArrayList<>();
    private final int staff;
    private int unchanged;

    Comparison(Person officer, List<Standing> everybody, List<DepartmentPath> departments) {
        this.officer = officer;
        this.objections = new Objections(officer, everybody);
        this.tree = new Tree(departments);
        this.staff = (int) everybody.stream().filter(person -> person.active() && !person.demo()).count();
        everybody.stream()
                .filter(person -> person.staffNumber() != null)
                .forEach(person -> byNumber.put(person.staffNumber(), person));
    }

    /** @param whole whether whoever is not in the file leaves */
    RosterPlan of(RosterReading reading, boolean whole) {
        problems.addAll(reading.problems());
        reading.lines().forEach(objections::state);
        reading.flawed().forEach(objections::state);
        reading.lines().forEach(line -> compare(line, true));
        reading.flawed().forEach(line -> compare(line, false));
        problems.sort(Comparator.comparingInt(RosterProblem::line).thenComparing(RosterProblem::column));
        Farewell farewell = new Farewell(officer, objections.stated(), objections.administrators());
        if (whole && problems.isEmpty()) {
            byNumber.values().stream().sorted(Comparator.comparing(Standing::staffNumber)).forEach(farewell::consider);
        }
        return new RosterPlan(
                arrivals, changes, farewell.leavers(), farewell.spared(), tree.founded(), unchanged, staff, problems);
    }

    /** @param sound otherwise it is not taken, and only told what else is wrong with it, so that all is mended at once */
    private void compare(RosterLine line, boolean sound) {
        int before = problems.size();
        String department = department(line);
        Standing person = byNumber.get(line.staffNumber());
        Change change = person == null ? null : change(line, person, department);
        boolean stays = change != null && change.differences().isEmpty() && !change.returning();
        if (!stays) {
            problems.addAll(person == null ? objections.toNew(line) : objections.toChange(person, change));
        }
        if (sound && problems.size() == before) {
            take(line, department, change, stays);
        }
    }

    private void take(RosterLine line, String department, Change change, boolean stays) {
        if (change == null) {
            arrivals.add(arrival(line, department == null ? "" : department));
        } else if (stays) {
            unchanged++;
        } else {
            changes.add(change);
        }
    }

    /** @return null where it is not stated, or not to be told */
    private String department(RosterLine line) {
        try {
            return line.department() == null ? null : tree.find(line.department()).toString();
        } catch (Refused refusal) {
            problems.add(RosterProblem.of(line.line(), Column.DEPARTMENT, refusal.key(), refusal.arguments()));
            return null;
        }
    }

    private Arrival arrival(RosterLine line, String department) {
        PersonDetails details = new PersonDetails(
                line.name(), line.staffNumber(), line.email(), department,
                line.language() == null ? officer.getLanguage() : line.language(),
                line.roles() == null ? Set.of() : line.roles());
        return new Arrival(line.line(), Person.fold(line.staffNumber()), details);
    }

    private static Change change(RosterLine line, Standing person, String department) {
        PersonDetails details = person.described(line, department);
        return new Change(
                line.line(), person.id(), details.name(), details, !person.active(), differences(person, details));
    }

    private static List<Difference> differences(Standing person, PersonDetails details) {
        List<Difference> differences = new ArrayList<>();
        compare(differences, Column.NAME, person.name(), details.name());
        compare(differences, Column.DEPARTMENT, person.department(), details.department());
        compare(differences, Column.EMAIL, person.email(), details.email());
        compare(differences, Column.LANGUAGE, person.language(), details.language());
        compare(differences, Column.ROLE, told(person.roles()), told(details.roles()));
        return differences;
    }

    private static void compare(List<Difference> differences, Column column, String before, String after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(column, before == null ? "" : before, after == null ? "" : after));
        }
    }

    /** Names of the roles in their order, joined by spaces. */
    private static String told(Set<Role> roles) {
        return String.join(" ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
