package kexin.people.roster.table;

import java.math.BigDecimal;
import java.util.Set;
import kexin.people.roster.table.Cell.Kind;

/** What a cell of a workbook says: what is shown as a date is a number with such a format. */
final class WorkbookCell {

    /**
     * Formats that have a number and, in Chinese, Japanese and Korean workbooks, no text.
     *
     * <p>source: ECMA-376-1, 18.8.30
     */
    private static final Set<Integer> DATES = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55,
            56, 57, 58);

    private WorkbookCell() {}

    /** @param cell null for an empty one */
    static Cell read(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.text(cell.getValue() == null ? "" : (String) cell.getValue());
            case NUMBER -> number(cell);
            case FORMULA -> cell.getFormula() == null ? Cell.text(told(cell)) : new Cell(Kind.FORMULA, "");
            case ERROR -> new Cell(Kind.ERROR, "");
            case BOOLEAN -> new Cell(Kind.BOOLEAN, "");
        };
    }

    /** Some programs write every text as the result of a formula, without one: {@code <c t="str"><v>}. */
    private static String told(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        if (id != null && DATES.contains(id) || format != null && isDate(format)) {
            return new Cell(Kind.DATE, "");
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        String digits = number.toPlainString();
        boolean whole = number.scale() <= 0 && number.signum() >= 0;
        boolean zeros = format != null && format.matches("0+");
        return new Cell(Kind.NUMBER, whole && zeros ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits : digits);
    }

    /** {@code yyyy-mm-dd} is, {@code "day" 0} and {@code [Red]0} are not. */
    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General|@", "");
        return bare.matches("(?is).*[ymdhs年月日].*");
    }
}
