package kexin.people.roster.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a sheet that lie beneath a merged one. */
final class Merged {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final Map<Integer, BitSet> rows = new HashMap<>();

    /** @param range {@code B2:B5}, of which only B2 holds a value */
    void add(String range) {
        Matcher corners = RANGE.matcher(range);
        if (!corners.matches()) {
            return;
        }
        int left = column(corners.group(1));
        int top = Integer.parseInt(corners.group(2));
        for (int column = left; column <= Math.min(column(corners.group(3)), Table.COLUMNS); column++) {
            BitSet covered = rows.computeIfAbsent(column, fresh -> new BitSet());
            covered.set(column == left ? top + 1 : top, Math.max(top, Integer.parseInt(corners.group(4))) + 1);
        }
    }

    /**
     * @param row from 1
     * @param column from 0
     */
    boolean hides(int row, int column) {
        BitSet covered = rows.get(column);
        return covered != null && covered.get(row);
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
