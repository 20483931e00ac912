package kexin.people.roster;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kexin.Refused;
import kexin.people.DepartmentPath;
import kexin.people.PersonDetails;
import kexin.people.Role;
import kexin.people.roster.table.Cell;
import kexin.people.roster.table.Line;

/** Reads one line of the roster; where anything in it is not plainly what the column asks for, says so and takes nothing. */
final class LineReader {

    /** What a spreadsheet makes of a number it finds too long: {@code 1.00E+11}. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d([.,]\\d+)?[eE][+-]?\\d{1,3}");
    /** What it makes of {@code 3-5}, and how people write days: {@code 2026/3/5}, {@code 05-Mar-26}, {@code 3月5日}. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([ T].*)?|\\d{1,2}[-/]\\d{1,2}[-/](\\d{2}|\\d{4})|\\d{1,2}-[A-Z][a-z]{2}(-\\d{2,4})?"
                    + "|[A-Z][a-z]{2}-\\d{2}|(\\d{4}年)?\\d{1,2}月(\\d{1,2}日)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** A spreadsheet keeps no more digits of a number. */
    private static final int PRECISE_DIGITS = 15;

    private final Headings headings;
    private final Line line;
    private final Map<String, DepartmentPath> paths;
    private final Consumer<RosterProblem> problems;
    private boolean sound = true;

    /** @param paths of departments that were read before: many lines share few */
    LineReader(Headings headings, Line line, Map<String, DepartmentPath> paths, Consumer<RosterProblem> problems) {
        this.headings = headings;
        this.line = line;
        this.paths = paths;
        this.problems = problems;
    }

    /** @return null where there are problems */
    RosterLine read() {
        String number = staffNumber();
        String name = text(Column.NAME);
        if (sound && name.isEmpty()) {
            wrong(Column.NAME, "roster.problem.nameless");
        }
        DepartmentPath department = department();
        String language = language();
        Set<Role> roles = roles();
        String email = text(Column.EMAIL);
        PersonDetails details = sound ? details(name, number, email) : null;
        return details == null
                ? null
                : new RosterLine(
                        line.number(), details.staffNumber(), details.name(), department, details.email(), language, roles);
    }

    private String staffNumber() {
        Cell cell = headings.cell(line, Column.STAFF_NUMBER);
        if (cell.kind() == Cell.Kind.NUMBER) {
            if (!DIGITS.matcher(cell.text()).matches() || cell.text().length() > PRECISE_DIGITS) {
                wrong(Column.STAFF_NUMBER, "roster.problem.number", cell.text());
            }
            return cell.text();
        }
        String number = text(Column.STAFF_NUMBER);
        if (sound && number.isEmpty()) {
            wrong(Column.STAFF_NUMBER, "roster.problem.numberless");
        } else if (SCIENTIFIC.matcher(number).matches()) {
            wrong(Column.STAFF_NUMBER, "roster.problem.scientific", number);
        }
        return number;
    }

    /** @return empty where it is none, and a problem with it */
    private String text(Column column) {
        Cell cell = headings.cell(line, column);
        String key = switch (cell.kind()) {
            case TEXT -> column != Column.EMAIL && DATE.matcher(cell.text()).matches() ? "roster.problem.dateText" : null;
            case NUMBER -> "roster.problem.figure";
            case DATE -> "roster.problem.date";
            case FORMULA -> "roster.problem.formula";
            case ERROR -> "roster.problem.error";
            case BOOLEAN -> "roster.problem.boolean";
            case MERGED -> "roster.problem.merged";
        };
        if (key != null) {
            wrong(column, key, cell.text());
            return "";
        }
        return cell.text();
    }

    private DepartmentPath department() {
        String written = text(Column.DEPARTMENT);
        try {
            return written.isEmpty() ? null : paths.computeIfAbsent(written, DepartmentPath::of);
        } catch (Refused refusal) {
            wrong(Column.DEPARTMENT, refusal.key(), refusal.arguments());
            return null;
        }
    }

    private String language() {
        String written = text(Column.LANGUAGE);
        if (!written.isEmpty() && Words.language(written).isEmpty()) {
            wrong(Column.LANGUAGE, "roster.problem.language", written);
        }
        return Words.language(written).orElse(null);
    }

    private Set<Role> roles() {
        String written = text(Column.ROLE);
        if (written.isEmpty()) {
            return null;
        }
        if (Words.roles(written).isEmpty()) {
            wrong(Column.ROLE, "roster.problem.role", written);
        }
        return Words.roles(written).orElse(null);
    }

    /** By the rules that hold for people wherever they come from. */
    private PersonDetails details(String name, String number, String email) {
        try {
            return new PersonDetails(name, number, email, "", "en", Set.of());
        } catch (Refused refusal) {
            wrong(refusal.key().contains("mail") ? Column.EMAIL : null, refusal.key(), refusal.arguments());
            return null;
        }
    }

    private void wrong(Column column, String key, Object... arguments) {
        sound = false;
        problems.accept(RosterProblem.of(line.number(), column, key, arguments));
    }
}
