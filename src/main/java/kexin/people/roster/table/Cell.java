package kexin.people.roster.table;

import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param text without surrounding space, empty for an empty one; of a number its digits, with the leading zeros that its
 *     format shows
 */
public record Cell(Kind kind, String text) {

    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cntrl}\\uFEFF]+");

    static final Cell EMPTY = new Cell(Kind.TEXT, "");
    static final Cell BENEATH = new Cell(Kind.MERGED, "");

    /** What a spreadsheet makes of what was typed. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        /** One that shows an error, such as {@code #N/A}. */
        ERROR,
        /** True or false. */
        BOOLEAN,
        /** Beneath a merged cell: only the first of those holds the value. */
        MERGED
    }

    static Cell text(String text) {
        String tidied = tidy(text);
        return tidied.isEmpty() ? EMPTY : new Cell(Kind.TEXT, tidied);
    }

    private static String tidy(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip();
    }

    public boolean isEmpty() {
        return kind == Kind.TEXT && text.isEmpty();
    }
}
