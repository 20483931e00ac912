package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what could not be taken over, each thing once for an item; what becomes too long is counted at the end. */
final class Losses {

    private static final int MOST_NOTES = 2000;
    private static final int MOST_ITEMS = 20_000;

    private final Set<Loss> found = new LinkedHashSet<>();
    private final Set<Loss> onlyCounted = new HashSet<>();
    private String item = "";
    private int notes;
    private int items;

    /** What is lost from now on belongs to this item. */
    void of(String name) {
        item = name;
        onlyCounted.clear();
    }

    /** @param word what follows {@code interchange.} in the message key */
    void add(String word, Object... arguments) {
        notes += isNew(loss(word, arguments), notes < MOST_NOTES) ? 1 : 0;
    }

    /** The whole item is lost: that is said however many notes there are. */
    void leftOut(String word, Object... arguments) {
        items += isNew(loss(word, arguments), items < MOST_ITEMS) ? 1 : 0;
    }

    private Loss loss(String word, Object... arguments) {
        List<String> shown = new ArrayList<>();
        for (Object argument : arguments) {
            shown.add(String.valueOf(argument));
        }
        return new Loss(item, "interchange." + word, shown);
    }

    private boolean isNew(Loss loss, boolean listed) {
        return listed ? found.add(loss) : !found.contains(loss) && onlyCounted.add(loss);
    }

    List<Loss> all() {
        List<Loss> all = new ArrayList<>(found);
        if (items > MOST_ITEMS) {
            all.add(new Loss("", "interchange.more.items", List.of("" + (items - MOST_ITEMS))));
        }
        if (notes > MOST_NOTES) {
            all.add(new Loss("", "interchange.more", List.of("" + (notes - MOST_NOTES))));
        }
        return all;
    }
}
