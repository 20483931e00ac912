package kexin.quiz.interchange;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids for foreign items: their own name or number where it can be one, else {@code q1}, {@code q2}, …; no id twice. */
final class Names {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");

    private final Losses losses;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private int number;

    Names(Losses losses) {
        this.losses = losses;
    }

    /** Whatever is lost from now on belongs to what has that name. */
    void show(String name) {
        number++;
        String line = Plain.line(name);
        losses.of(shown.add(line) && !line.isEmpty() ? line : (line + " #" + number).strip());
    }

    /** For an item without a name, in something that may have one. */
    String idWithin(String title) {
        show(title);
        return free();
    }

    /** @param idNumber another name that its author gave it, often none */
    String id(String name, String idNumber) {
        show(name);
        String line = Plain.line(name);
        String id = free(line, idNumber.strip());
        if (!line.isEmpty() && !line.equals(id)) {
            losses.add("name", line);
        }
        if (!idNumber.isBlank() && !idNumber.strip().equals(id)) {
            losses.add("name", Plain.line(idNumber));
        }
        return id;
    }

    private String free(String... wishes) {
        for (String wish : wishes) {
            if (ID.matcher(wish).matches() && taken.add(wish)) {
                return wish;
            }
        }
        int free = number;
        while (!taken.add("q" + free)) {
            free++;
        }
        return "q" + free;
    }
}
