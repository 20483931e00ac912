package kexin.quiz.interchange;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids for foreign items: their own name where it can be one, else {@code q1}, {@code q2}, …; no id twice. */
final class Names {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");

    private final Losses losses;
    private final Set<String> taken = new HashSet<>();
    private int number;

    Names(Losses losses) {
        this.losses = losses;
    }

    /** Whatever is lost from now on belongs to the item of that name. */
    String id(String name) {
        number++;
        String shown = Plain.line(name);
        losses.of(shown.isEmpty() ? "#" + number : shown);
        if (ID.matcher(shown).matches() && taken.add(shown)) {
            return shown;
        }
        if (!shown.isEmpty()) {
            losses.add("name", shown);
        }
        int free = number;
        while (!taken.add("q" + free)) {
            free++;
        }
        return "q" + free;
    }
}
