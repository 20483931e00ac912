package kexin.course.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kexin.course.Stop;
import kexin.course.comparison.Side.Found;

/** The pages of two editions. */
final class PageComparison {

    private final Languages languages;
    private final Map<String, Found> before;
    private final Map<String, Found> after;
    private final Set<String> moved;
    private final Set<String> unchanged;

    PageComparison(Side before, Side after, Languages languages) {
        this.languages = languages;
        this.before = before.pages();
        this.after = after.pages();
        this.moved = Order.moved(List.copyOf(this.before.keySet()), List.copyOf(this.after.keySet()));
        this.unchanged = new HashSet<>(this.before.keySet());
        unchanged.retainAll(this.after.keySet());
        unchanged.removeIf(Predicate.not(this::isSame));
    }

    private boolean isSame(String id) {
        return languages.areAny()
                && languages.all(language -> before.get(id).content(language).equals(after.get(id).content(language)));
    }

    boolean isUnchanged(String id) {
        return unchanged.contains(id);
    }

    /** Of the later edition, in its order. */
    List<String> toRead() {
        return after.keySet().stream().filter(id -> !unchanged.contains(id)).toList();
    }

    List<PageChange> changes() {
        Set<String> ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        List<PageChange> changes = new ArrayList<>();
        for (String id : ids) {
            Set<Change> is = changes(before.get(id), after.get(id));
            if (!is.isEmpty()) {
                changes.add(change(id, is));
            }
        }
        return changes;
    }

    private Set<Change> changes(Found old, Found young) {
        if (old == null || young == null) {
            return Set.of(old == null ? Change.NEW : Change.REMOVED);
        }
        String id = young.page().id();
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (moved.contains(id) || !old.lesson().slug().equals(young.lesson().slug())) {
            changes.add(Change.MOVED);
        }
        if (!unchanged.contains(id)) {
            changes.add(Change.CHANGED);
        }
        return changes;
    }

    private PageChange change(String id, Set<Change> is) {
        Found old = before.get(id);
        Found young = after.get(id);
        List<Difference> differences = is.contains(Change.CHANGED)
                ? languages.differences(language -> old.words(language), language -> young.words(language))
                : List.of();
        return new PageChange(id, stop(old), stop(young), young == null ? old.page() : young.page(), is, differences);
    }

    private static Stop stop(Found found) {
        return found == null ? null : new Stop(found.lesson().slug(), found.page().id());
    }
}
