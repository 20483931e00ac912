package kexin.people.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.Refused;
import kexin.people.roster.table.Cell;
import kexin.people.roster.table.Line;

/** Which column of the table says what. Staff number and name must be there; whatever else there is, is ignored and told. */
record Headings(Map<Column, Integer> places, List<String> ignored) {

    /** @throws Refused two columns say the same */
    static Headings of(Line line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int at = 0; at < line.cells().size(); at++) {
            String heading = line.cell(at).text();
            Optional<Column> column = Column.of(heading);
            if (column.isPresent() && places.putIfAbsent(column.get(), at) != null) {
                throw new Refused("refused.roster.headingTwice", heading, String.valueOf(line.number()));
            }
            if (column.isEmpty() && !heading.isEmpty()) {
                ignored.add(heading);
            }
        }
        return new Headings(places, ignored);
    }

    static int recognised(List<String> texts) {
        return (int) texts.stream().map(Column::of).filter(Optional::isPresent).distinct().count();
    }

    static int recognised(Line line) {
        return recognised(line.cells().stream().map(Cell::text).toList());
    }

    boolean suffice() {
        return places.containsKey(Column.STAFF_NUMBER) && places.containsKey(Column.NAME);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** An empty cell where there is no such column. */
    Cell cell(Line line, Column column) {
        return has(column) ? line.cell(places.get(column)) : new Cell(Cell.Kind.TEXT, "");
    }
}
