package kexin.people.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import kexin.people.PersonDetails;

/**
 * What a roster would do to the people as they are: the dry run. It is applied whole, and only where no line has a
 * problem.
 *
 * @param founded departments that are not there yet
 * @param unchanged how many people stay as they are
 * @param staff how many are active before it, demonstration people left out
 */
public record RosterPlan(
        List<Arrival> arrivals,
        List<Change> changes,
        List<Leaving> leavers,
        List<Spared> spared,
        List<String> founded,
        int unchanged,
        int staff,
        List<RosterProblem> problems) {

    /** So few may leave with any roster, however small the house is. */
    private static final int HANDFUL = 5;

    /** Somebody new, with the account that follows from the staff number. */
    public record Arrival(int line, String account, PersonDetails details) {}

    /**
     * Somebody known of whom something changes.
     *
     * @param returning was deactivated, and is let in again
     */
    public record Change(
            int line, long person, String name, PersonDetails details, boolean returning, List<Difference> differences) {

        public boolean is(Column column) {
            return differences.stream().anyMatch(difference -> difference.column() == column);
        }
    }

    /** Of one column. */
    public record Difference(Column column, String before, String after) {}

    /** Somebody who is not in the file of the whole staff. */
    public record Leaving(long person, String staffNumber, String name, String department) {}

    /** Somebody who is not in the file either, and stays all the same. @param key of the reason */
    public record Spared(String staffNumber, String name, String key) {}

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** How many lines have a problem, or several. */
    public int flawed() {
        return (int) problems.stream().map(RosterProblem::line).distinct().count();
    }

    public boolean isIdle() {
        return arrivals.isEmpty() && changes.isEmpty() && leavers.isEmpty() && founded.isEmpty();
    }

    /** Whether so many leave that the file may well not be the whole staff: more than a handful, and than a tenth. */
    public boolean isExodus() {
        return leavers.size() > HANDFUL && leavers.size() * 10L > staff;
    }

    public List<Change> corrected() {
        return with(Column.NAME);
    }

    public List<Change> moved() {
        return with(Column.DEPARTMENT);
    }

    public List<Change> returning() {
        return changes.stream().filter(Change::returning).toList();
    }

    private List<Change> with(Column column) {
        return changes.stream().filter(change -> change.is(column)).toList();
    }

    /** The same for the same effect on the same people, another as soon as anything of it differs. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        arrivals.forEach(one -> add(digest, "new", one.account(), told(one.details())));
        changes.forEach(one -> add(digest, "changed", one.person(), one.returning(), one.differences(), told(one.details())));
        leavers.forEach(one -> add(digest, "leaving", one));
        spared.forEach(one -> add(digest, "spared", one));
        founded.forEach(one -> add(digest, "founded", one));
        problems.forEach(one -> add(digest, "problem", one));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Sets have no order of their own. */
    private static List<Object> told(PersonDetails details) {
        return List.of(details.name(), "" + details.staffNumber(), "" + details.email(), details.department(),
                details.language(), new TreeSet<>(details.roles()));
    }

    private static void add(MessageDigest digest, Object... parts) {
        digest.update((List.of(parts) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
