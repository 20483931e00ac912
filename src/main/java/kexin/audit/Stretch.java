package kexin.audit;

import java.util.List;

/**
 * Some lines of a trail that follow one another, the newest first.
 *
 * @param beyond the line next to them, itself left out; null for the end of the trail
 * @param newer whether they are newer than that one
 * @param most how many
 */
public record Stretch(Place beyond, boolean newer, int most) {

    public static Stretch newest(int most) {
        return new Stretch(null, false, most);
    }

    public static Stretch olderThan(Place place, int most) {
        return new Stretch(place, false, most);
    }

    /** The ones next to it. */
    public static Stretch newerThan(Place place, int most) {
        return new Stretch(place, true, most);
    }

    String order() {
        return newer ? " order by t.at, t.id" : " order by t.at desc, t.id desc";
    }

    /** The first half lets the database go by its index, which it does not for the second alone. */
    String condition() {
        String than = newer ? ">" : "<";
        return "t.at " + than + "= :at and (t.at " + than + " :at or t.id " + than + " :id)";
    }

    <T> List<T> newestFirst(List<T> lines) {
        if (newer) {
            java.util.Collections.reverse(lines);
        }
        return lines;
    }
}
