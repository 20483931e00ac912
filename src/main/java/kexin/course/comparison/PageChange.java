package kexin.course.comparison;

import java.util.List;
import java.util.Set;
import kexin.course.Page;
import kexin.course.Stop;

/**
 * A page that is not as it was.
 *
 * @param before where it stood; null where it is new
 * @param after where it stands; null where it is gone
 * @param is what became of it, at least one thing
 * @param differences what it says otherwise, one for each language in which it does; empty where only what it shows or how
 *     it looks has changed
 */
public record PageChange(
        String id, Stop before, Stop after, Page page, Set<Change> is, List<Difference> differences) {

    public PageChange {
        is = Set.copyOf(is);
        differences = List.copyOf(differences);
    }
}
