package kexin.people.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kexin.Refused;
import kexin.people.DepartmentPath;
import kexin.people.PersonDetails;
import kexin.people.Role;
import kexin.people.roster.table.Cell;
import kexin.people.roster.table.Line;

/** Reads one line of the roster; where anything in it is not plainly what the column asks for, says so. */
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
    private final Before before;
    private final List<RosterProblem> problems = new ArrayList<>();

    /**
     * What the lines before said.
     *
     * @param paths of departments as they are written: many lines share few
     * @param numbers the first line of each staff number
     */
    record Before(Map<String, DepartmentPath> paths, Map<String, Integer> numbers) {}

    LineReader(Headings headings, Line line, Before before) {
        this.headings = headings;
        this.line = line;
        this.before = before;
    }

    /** Whatever is plain in it; what is not is null, and one of the problems. */
    RosterLine read() {
        return new RosterLine(line.number(), staffNumber(), name(), department(), email(), language(), roles());
    }

    /** All that is wrong with the line, once it is read. */
    List<RosterProblem> problems() {
        return problems;
    }

    private String staffNumber() {
        if (headings.cell(line, Column.STAFF_NUMBER).isEmpty()) {
            return wrong(Column.STAFF_NUMBER, "roster.problem.numberless");
        }
        String written = digits(headings.cell(line, Column.STAFF_NUMBER));
        String number = written == null
                ? null
                : ruled(Column.STAFF_NUMBER, () -> new PersonDetails("-", written, null, "", "en", Set.of()).staffNumber());
        Integer first = number == null ? null : before.numbers.putIfAbsent(number, line.number());
        return first == null ? number : wrong(Column.STAFF_NUMBER, "roster.problem.twice", number, first.toString());
    }

    private String digits(Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER) {
            String text = text(Column.STAFF_NUMBER);
            return text != null && SCIENTIFIC.matcher(text).matches()
                    ? wrong(Column.STAFF_NUMBER, "roster.problem.scientific", text)
                    : text;
        }
        boolean plain = DIGITS.matcher(cell.text()).matches() && cell.text().length() <= PRECISE_DIGITS;
        return plain ? cell.text() : wrong(Column.STAFF_NUMBER, "roster.problem.number", cell.text());
    }

    private String name() {
        if (headings.cell(line, Column.NAME).isEmpty()) {
            return wrong(Column.NAME, "roster.problem.nameless");
        }
        String written = text(Column.NAME);
        return written == null
                ? null
                : ruled(Column.NAME, () -> new PersonDetails(written, null, null, "", "en", Set.of()).name());
    }

    private String email() {
        String written = text(Column.EMAIL);
        return written == null
                ? null
                : ruled(Column.EMAIL, () -> new PersonDetails("-", null, written, "", "en", Set.of()).email());
    }

    private DepartmentPath department() {
        String written = text(Column.DEPARTMENT);
        return written == null
                ? null
                : ruled(Column.DEPARTMENT, () -> before.paths.computeIfAbsent(written, LineReader::path));
    }

    private static DepartmentPath path(String written) {
        DepartmentPath path = DepartmentPath.of(written);
        new PersonDetails("-", null, null, path.toString(), "en", Set.of());
        return path;
    }

    private String language() {
        String written = text(Column.LANGUAGE);
        return written == null
                ? null
                : Words.language(written).orElseGet(() -> wrong(Column.LANGUAGE, "roster.problem.language", written));
    }

    private Set<Role> roles() {
        String written = text(Column.ROLE);
        return written == null
                ? null
                : Words.roles(written).orElseGet(() -> wrong(Column.ROLE, "roster.problem.role", written));
    }

    /** @return null where there is none */
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
            return wrong(column, key, cell.text());
        }
        return cell.isEmpty() ? null : cell.text();
    }

    /** By the rules that hold for people wherever they come from. */
    private <T> T ruled(Column column, Supplier<T> value) {
        try {
            return value.get();
        } catch (Refused refusal) {
            return wrong(column, refusal.key(), refusal.arguments());
        }
    }

    /** @return null, in place of what cannot be read */
    private <T> T wrong(Column column, String key, Object... arguments) {
        problems.add(RosterProblem.of(line.number(), column, key, arguments));
        return null;
    }
}
