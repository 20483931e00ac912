package kexin.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kexin.Refused;
import kexin.people.roster.table.Line;
import kexin.people.roster.table.Table;

/**
 * A roster as it was read.
 *
 * @param lines those without a problem
 * @param flawed those with one, as far as they could be read
 * @param ignored headings of columns that say nothing to us
 * @param stated columns that do
 * @param form how the file was read
 */
record RosterReading(
        List<RosterLine> lines,
        List<RosterLine> flawed,
        List<RosterProblem> problems,
        List<String> ignored,
        List<Column> stated,
        Table.Form form) {

    static final int MOST = 100_000;

    /** Titles may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;

    /** @throws Refused what is no table at all, or has no column that it needs, or too many lines */
    static RosterReading of(byte[] file) {
        Table table = Table.of(file, Headings::recognised);
        Reader reader = new Reader();
        table.read(reader::take);
        return reader.finish(table.form());
    }

    /** Lines beneath the headings, empty ones left out. */
    int rows() {
        return lines.size() + flawed.size();
    }

    /** Looks for the headings, then reads line by line. */
    private static final class Reader {

        private final List<RosterLine> lines = new ArrayList<>();
        private final List<RosterLine> flawed = new ArrayList<>();
        private final List<RosterProblem> problems = new ArrayList<>();
        private final LineReader.Before before = new LineReader.Before(new HashMap<>(), new HashMap<>());
        private Headings headings;
        private Headings nearest;
        private int looked;
        private int people;

        void take(Line line) {
            if (headings == null) {
                look(line);
            } else if (!line.isEmpty()) {
                if (++people > MOST) {
                    throw new Refused("refused.roster.long", MOST);
                }
                read(line);
            }
        }

        private void look(Line line) {
            Headings found = Headings.of(line);
            if (found.suffice()) {
                headings = found;
            } else if (nearest == null || found.places().size() > nearest.places().size()) {
                nearest = found;
            }
            if (headings == null && ++looked == HEADINGS_WITHIN) {
                throw withoutHeadings();
            }
        }

        private void read(Line line) {
            LineReader reader = new LineReader(headings, line, before);
            RosterLine read = reader.read();
            (reader.problems().isEmpty() ? lines : flawed).add(read);
            problems.addAll(reader.problems());
        }

        RosterReading finish(Table.Form form) {
            if (headings == null) {
                throw withoutHeadings();
            }
            if (people == 0) {
                throw new Refused("refused.roster.empty");
            }
            return new RosterReading(
                    lines, flawed, problems, headings.ignored(), List.copyOf(headings.places().keySet()), form);
        }

        private Refused withoutHeadings() {
            if (nearest == null) {
                return new Refused("refused.table.empty");
            }
            if (nearest.places().isEmpty()) {
                return new Refused("refused.roster.headings");
            }
            return new Refused(nearest.has(Column.NAME) ? "refused.roster.numberless" : "refused.roster.nameless");
        }
    }
}
