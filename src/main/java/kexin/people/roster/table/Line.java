package kexin.people.roster.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number counted from 1, as an editor or a spreadsheet shows it
 */
public record Line(int number, List<Cell> cells) {

    /** @param column from 0; beyond the last the cells are empty */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.isEmpty() || cell.kind() == Cell.Kind.MERGED);
    }
}
