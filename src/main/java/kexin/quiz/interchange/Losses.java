package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what could not be taken over, each thing once for an item. */
final class Losses {

    private static final int MOST = 2000;

    private final Set<Loss> found = new LinkedHashSet<>();
    private String item = "";

    /** What is lost from now on belongs to this item. */
    void of(String name) {
        item = name;
    }

    /** @param word what follows {@code interchange.} in the message key */
    void add(String word, Object... arguments) {
        if (found.size() < MOST) {
            List<String> shown = new ArrayList<>();
            for (Object argument : arguments) {
                shown.add(String.valueOf(argument));
            }
            found.add(new Loss(item, "interchange." + word, shown));
        }
    }

    List<Loss> all() {
        return List.copyOf(found);
    }
}
