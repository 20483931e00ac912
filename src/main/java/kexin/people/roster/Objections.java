package kexin.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kexin.people.Person;
import kexin.people.Role;
import kexin.people.roster.RosterPlan.Change;

/** What speaks against a line that can be read, the people being as they are: all of it, each in its column. */
final class Objections {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private final Person officer;
    private final Map<String, Standing> byBareNumber = new HashMap<>();
    private final Map<String, Standing> byAccount = new HashMap<>();
    private final Set<String> stated = new HashSet<>();
    private long administrators;

    Objections(Person officer, List<Standing> everybody) {
        this.officer = officer;
        for (Standing person : everybody) {
            byAccount.put(person.account(), person);
            if (person.staffNumber() != null) {
                byBareNumber.put(bare(person.staffNumber()), person);
            }
            administrators += person.active() && !person.demo() && person.is(Role.ADMINISTRATOR) ? 1 : 0;
        }
    }

    void state(RosterLine line) {
        stated.add(line.staffNumber());
    }

    /** Staff numbers of the file. */
    Set<String> stated() {
        return stated;
    }

    /** How many there will be besides the demonstration ones. */
    long administrators() {
        return administrators;
    }

    /** @param line of somebody who is not there yet */
    List<RosterProblem> toNew(RosterLine line) {
        List<RosterProblem> found = new ArrayList<>();
        if (line.staffNumber() != null) {
            found.addAll(toNumber(line));
        }
        if (line.roles() != null && !line.roles().isEmpty()) {
            found.addAll(toRoles(line.line()));
        }
        return found;
    }

    /** A spreadsheet takes 00017 for the number 17; so one that differs from another's by zeros alone is not new. */
    private List<RosterProblem> toNumber(RosterLine line) {
        String number = line.staffNumber();
        Standing alike = byBareNumber.get(bare(number));
        if (alike != null && !stated.contains(alike.staffNumber())) {
            return of(line.line(), Column.STAFF_NUMBER, "roster.problem.zeros", number, alike.staffNumber(), alike.name());
        }
        String account = Person.fold(number);
        if (!Person.isAccount(account)) {
            return of(line.line(), Column.STAFF_NUMBER, "roster.problem.account", number);
        }
        return byAccount.containsKey(account)
                ? of(line.line(), Column.STAFF_NUMBER, "roster.problem.accountTaken", account, byAccount.get(account).name())
                : List.of();
    }

    private static String bare(String staffNumber) {
        return LEADING_ZEROS.matcher(staffNumber).replaceFirst("");
    }

    /** Where somebody else is meant, nothing further of the line counts. */
    List<RosterProblem> toChange(Standing person, Change change) {
        String name = change.details().name();
        if (person.demo()) {
            return of(change.line(), Column.STAFF_NUMBER, "roster.problem.demo", person.staffNumber(), person.name());
        }
        if (!Names.mayBeOne(person.name(), name)) {
            return of(change.line(), Column.NAME, "roster.problem.otherName", person.staffNumber(), person.name(), name);
        }
        boolean back = change.returning() && person.is(Role.ADMINISTRATOR);
        if (back || change.is(Column.ROLE)) {
            List<RosterProblem> found = toRoles(change.line());
            return found.isEmpty() ? toStepDown(person, change) : found;
        }
        return List.of();
    }

    private List<RosterProblem> toRoles(int line) {
        return officer.is(Role.ADMINISTRATOR) ? List.of() : of(line, Column.ROLE, "roster.problem.roles");
    }

    /** Somebody always stays to administrate. */
    private List<RosterProblem> toStepDown(Standing person, Change change) {
        if (!person.active() || !person.is(Role.ADMINISTRATOR) || change.details().roles().contains(Role.ADMINISTRATOR)) {
            return List.of();
        }
        if (person.id() == officer.id()) {
            return of(change.line(), Column.ROLE, "roster.problem.self");
        }
        if (administrators == 1) {
            return of(change.line(), Column.ROLE, "roster.problem.last", person.name());
        }
        administrators--;
        return List.of();
    }

    private static List<RosterProblem> of(int line, Column column, String key, Object... arguments) {
        return List.of(RosterProblem.of(line, column, key, arguments));
    }
}
