package kexin.reliability;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kexin.reliability.Ledger.Try;

/** Compares the database with the ledgers, row by row. Each difference is a line. */
final class Audit {

    private final Map<String, Ledger> ledgers = new HashMap<>();
    private final Map<String, CoursePlan> courses = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Rows rows;

    Audit(Rows rows, List<Ledger> ledgers, List<CoursePlan> courses) {
        this.rows = rows;
        ledgers.forEach(ledger -> this.ledgers.put(ledger.account(), ledger));
        courses.forEach(course -> this.courses.put(course.slug(), course));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<String> faults() throws SQLException {
        enrolments();
        pages();
        attempts();
        answers();
        marks();
        completions();
        return faults;
    }

    private void enrolments() throws SQLException {
        Set<String> there = new HashSet<>();
        rows.each("select p.account, c.slug from enrolment e", row -> {
            rows.count("enrolments");
            if (!there.add(row.getString(1) + " in " + row.getString(2))) {
                faults.add("enrolled twice: " + row.getString(1) + " in " + row.getString(2));
            }
        });
        ledgers.values().forEach(ledger -> ledger.courses().forEach(
                course -> must(there, ledger.account() + " in " + course, "enrolment")));
    }

    private void pages() throws SQLException {
        Set<String> there = new HashSet<>();
        rows.each("select p.account, c.slug, s.page from seen_page s join enrolment e on e.id = s.enrolment_id", row -> {
            rows.count("pages");
            there.add(row.getString(1) + " in " + row.getString(2) + " at " + row.getString(3));
        });
        ledgers.values().forEach(ledger -> ledger.courses().forEach(course -> ledger.seen(course).forEach(
                page -> must(there, ledger.account() + " in " + course + " at " + page, "page"))));
    }

    private void attempts() throws SQLException {
        Set<String> there = new HashSet<>();
        Set<String> open = new HashSet<>();
        rows.each("select p.account, c.slug, a.id, a.lesson, a.submitted_at, a.passed"
                + " from attempt a join enrolment e on e.id = a.enrolment_id", row -> {
            rows.count("attempts");
            there.add(row.getString(3));
            attempt(row, open);
        });
        ledgers.values().forEach(ledger -> ledger.tries().keySet().forEach(attempt -> must(there, attempt, "attempt")));
    }

    private void attempt(ResultSet row, Set<String> open) throws SQLException {
        String shown = row.getString(1) + "'s attempt " + row.getString(3) + " of " + row.getString(4);
        Try known = ledgers.get(row.getString(1)).tries().get(row.getString(3));
        boolean submitted = row.getObject(5) != null;
        if (known == null) {
            faults.add("nobody began " + shown);
        } else if (submitted != known.isSubmitted()) {
            faults.add(shown + (submitted ? " is submitted, though not by its learner" : " is open, though submitted"));
        } else if (submitted && row.getBoolean(6) != known.isRight()) {
            faults.add(shown + " was marked from other answers");
        }
        if (!submitted && !open.add(row.getString(1) + row.getString(2) + row.getString(4))) {
            faults.add("begun twice: " + shown);
        }
    }

    private void answers() throws SQLException {
        Set<String> there = new HashSet<>();
        rows.each("select p.account, c.slug, a.id, n.gap, n.write_id, n.typed"
                + " from answer n join attempt a on a.id = n.attempt_id join enrolment e on e.id = a.enrolment_id", row -> {
            rows.count("answers");
            Try known = ledgers.get(row.getString(1)).tries().get(row.getString(3));
            String shown = row.getString(1) + "'s " + row.getString(4) + " of attempt " + row.getString(3);
            there.add(shown);
            if (known != null && !known.mayHold(row.getString(4), row.getString(5), row.getString(6))) {
                faults.add(shown + " holds an older text: " + row.getString(6));
            }
        });
        ledgers.values().forEach(ledger -> ledger.tries().forEach((id, attempt) -> attempt.saved().keySet().forEach(
                gap -> must(there, ledger.account() + "'s " + gap + " of attempt " + id, "answer"))));
    }

    private void marks() throws SQLException {
        Map<String, String> there = new HashMap<>();
        rows.each("select p.account, c.slug, a.id, m.gap, m.typed"
                + " from mark m join attempt a on a.id = m.attempt_id join enrolment e on e.id = a.enrolment_id", row -> {
            rows.count("marks");
            there.put(row.getString(3) + " " + row.getString(4), row.getString(5));
        });
        ledgers.values().forEach(ledger -> ledger.tries().forEach((id, attempt) -> attempt.saved().forEach((gap, write) -> {
            if (attempt.isSubmitted() && !write.typed().equals(there.get(id + " " + gap))) {
                faults.add(ledger.account() + "'s " + gap + " of attempt " + id + " was marked as " + there.get(id + " " + gap));
            }
        })));
    }

    /** Complete is who has seen every page and passed every quiz, and nobody else; each has one record and one certificate. */
    private void completions() throws SQLException {
        Set<String> there = new HashSet<>();
        rows.each("select p.account, c.slug, e.completed_at, r.id, t.sha256, t.pdf,"
                + " (select count(*) from seen_page s where s.enrolment_id = e.id),"
                + " (select count(distinct a.lesson) from attempt a where a.enrolment_id = e.id and a.passed)"
                + " from enrolment e left join completion_record r on r.enrolment_id = e.id"
                + " left join certificate t on t.record_id = r.id", row -> completion(row, there));
        ledgers.values().forEach(ledger -> ledger.certificates().keySet().forEach(
                course -> must(there, ledger.account() + " in " + course, "completion")));
    }

    private void completion(ResultSet row, Set<String> there) throws SQLException {
        String shown = row.getString(1) + " in " + row.getString(2);
        CoursePlan course = courses.get(row.getString(2));
        boolean finished = row.getInt(7) == course.pages() && row.getInt(8) == course.lessons().size();
        boolean complete = row.getObject(3) != null && row.getObject(4) != null && row.getObject(5) != null;
        boolean nothing = row.getObject(3) == null && row.getObject(4) == null && row.getObject(5) == null;
        if (finished ? !complete : !nothing) {
            faults.add((finished ? "no completion of " : "a completion without its deeds of ") + shown);
        }
        if (!complete) {
            return;
        }
        rows.count("certificates");
        String downloaded = ledgers.get(row.getString(1)).certificates().get(row.getString(2));
        if (!there.add(shown)) {
            faults.add("completed twice: " + shown);
        }
        if (!row.getString(5).equals(sha256(row.getBytes(6))) || downloaded != null && !downloaded.equals(row.getString(5))) {
            faults.add("another certificate than was made for " + shown);
        }
    }

    private void must(Set<String> there, String what, String kind) {
        if (!there.contains(what)) {
            faults.add("acknowledged " + kind + " lost: " + what);
        }
    }
}
