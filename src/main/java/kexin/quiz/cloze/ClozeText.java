package kexin.quiz.cloze;

import java.util.List;
import java.util.OptionalInt;

/**
 * A quiz of one lesson in one language, as its author wrote it: items in order, each a statement with gaps.
 *
 * @param pass per cent of the scored points that passes, 1 to 100; empty: the course decides
 * @param rules how often, how long and which items
 * @param marking how its gaps are marked where they do not say otherwise
 * @param items in reading order
 */
public record ClozeText(OptionalInt pass, Rules rules, Marking marking, List<Item> items) {

    public ClozeText {
        items = List.copyOf(items);
    }

    /** A quiz without rules of its own, marked as usual. */
    public ClozeText(OptionalInt pass, List<Item> items) {
        this(pass, Rules.NONE, Marking.STANDARD, items);
    }

    /** All gaps in reading order. */
    public List<Gap> gaps() {
        return items.stream().flatMap(item -> item.gaps().stream()).toList();
    }
}
