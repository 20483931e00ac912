package kexin.people.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private final Person officer;
    private final Map<String, Standing> byNumber = new HashMap<>();
    private final Map<String, Standing> byBareNumber = new HashMap<>();
    private final Map<String, Standing> byAccount = new HashMap<>();
    private final Tree tree;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<RosterProblem> problems = new ArrayList<>();
    private final Set<String> stated = new HashSet<>();
    private long administrators;
    private int unchanged;

    Comparison(Person officer, List<Standing> everybody, List<DepartmentPath> departments) {
        this.officer = officer;
        this.tree = new Tree(departments);
        for (Standing person : everybody) {
            byAccount.put(person.account(), person);
            if (person.staffNumber() != null) {
                byNumber.put(person.staffNumber(), person);
                byBareNumber.put(bare(person.staffNumber()), person);
            }
            administrators += person.active() && !person.demo() && person.is(Role.ADMINISTRATOR) ? 1 : 0;
        }
    }

    /** @param whole whether whoever is not in the file leaves */
    RosterPlan of(RosterReading reading, boolean whole) {
        problems.addAll(reading.problems());
        reading.lines().forEach(line -> stated.add(line.staffNumber()));
        reading.lines().forEach(this::compare);
        problems.sort(Comparator.comparingInt(RosterProblem::line));
        Farewell farewell = new Farewell(officer, stated, administrators);
        if (whole && problems.isEmpty()) {
            byNumber.values().stream().sorted(Comparator.comparing(Standing::staffNumber)).forEach(farewell::consider);
        }
        return new RosterPlan(
                arrivals, changes, farewell.leavers(), farewell.spared(), tree.founded(), unchanged, problems);
    }

    private void compare(RosterLine line) {
        try {
            DepartmentPath department = line.department() == null ? null : tree.find(line.department());
            Standing person = byNumber.get(line.staffNumber());
            if (person == null) {
                arrive(line, department == null ? "" : department.toString());
            } else {
                change(line, person, department == null ? null : department.toString());
            }
        } catch (Refused refusal) {
            Column column = refusal.key().contains("epartment") || refusal.key().endsWith("ambiguous") ? Column.DEPARTMENT : null;
            problems.add(RosterProblem.of(line.line(), column, refusal.key(), refusal.arguments()));
        }
    }

    private void arrive(RosterLine line, String department) {
        refuseLostZeros(line);
        String account = Person.fold(line.staffNumber());
        if (!Person.isAccount(account)) {
            throw new Refused("roster.problem.account", line.staffNumber());
        }
        if (byAccount.containsKey(account)) {
            throw new Refused("roster.problem.accountTaken", account, byAccount.get(account).name());
        }
        Set<Role> roles = line.roles() == null ? Set.of() : line.roles();
        refuseRoles(!roles.isEmpty());
        PersonDetails details = new PersonDetails(
                line.name(), line.staffNumber(), line.email(), department,
                line.language() == null ? officer.getLanguage() : line.language(), roles);
        arrivals.add(new Arrival(line.line(), account, details));
    }

    /** A spreadsheet takes 00017 for the number 17; so one that differs from another's by zeros alone is not new. */
    private void refuseLostZeros(RosterLine line) {
        Standing alike = byBareNumber.get(bare(line.staffNumber()));
        if (alike != null && !stated.contains(alike.staffNumber())) {
            throw new Refused("roster.problem.zeros", line.staffNumber(), alike.staffNumber(), alike.name());
        }
    }

    private static String bare(String staffNumber) {
        return LEADING_ZEROS.matcher(staffNumber).replaceFirst("");
    }

    private void change(RosterLine line, Standing person, String department) {
        PersonDetails details = person.described(line, department);
        List<Difference> differences = differences(person, details);
        if (differences.isEmpty() && person.active()) {
            unchanged++;
            return;
        }
        refuseStrange(line, person, details);
        changes.add(new Change(line.line(), person.id(), details.name(), details, !person.active(), differences));
    }

    private void refuseStrange(RosterLine line, Standing person, PersonDetails details) {
        if (person.demo()) {
            throw new Refused("roster.problem.demo", line.staffNumber(), person.name());
        }
        if (!Names.mayBeOne(person.name(), details.name())) {
            throw new Refused("roster.problem.otherName", line.staffNumber(), person.name(), details.name());
        }
        boolean back = !person.active() && person.is(Role.ADMINISTRATOR);
        refuseRoles(back || !person.roles().equals(details.roles()));
        if (person.active() && person.is(Role.ADMINISTRATOR) && !details.roles().contains(Role.ADMINISTRATOR)) {
            if (person.id() == officer.id()) {
                throw new Refused("roster.problem.self");
            }
            if (administrators == 1) {
                throw new Refused("roster.problem.last", person.name());
            }
            administrators--;
        }
    }

    private void refuseRoles(boolean touched) {
        if (touched && !officer.is(Role.ADMINISTRATOR)) {
            throw new Refused("roster.problem.roles");
        }
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
