package kexin.audit.web;

import java.util.List;
import java.util.function.Function;
import kexin.audit.Place;
import kexin.audit.Stretch;

/**
 * A page's worth of a trail, newest first, and the ways on.
 *
 * @param newer the place beyond which newer lines are; null where there are none
 * @param older the same for older ones
 */
record Leaf<T>(List<T> lines, Place newer, Place older) {

    /** @param read one line more than fits, where there are so many */
    static <T> Leaf<T> of(List<T> read, Stretch stretch, Function<T, Place> place) {
        boolean more = read.size() == stretch.most();
        List<T> lines = !more ? read : stretch.newer() ? read.subList(1, read.size()) : read.subList(0, read.size() - 1);
        if (lines.isEmpty()) {
            return new Leaf<>(lines, null, null);
        }
        boolean newer = stretch.newer() ? more : stretch.beyond() != null;
        boolean older = stretch.newer() || more;
        return new Leaf<>(
                lines,
                newer ? place.apply(lines.get(0)) : null,
                older ? place.apply(lines.get(lines.size() - 1)) : null);
    }
}
