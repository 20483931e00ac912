package kexin.quiz.interchange;

import java.util.List;
import java.util.Set;

/**
 * Something that could not be taken over, or not as it was.
 *
 * @param item the name it has on the side it comes from, empty if it concerns the whole file
 * @param key of what is lost in the message bundle: {@code interchange.…}
 * @param arguments for the places of the message
 */
public record Loss(String item, String key, List<String> arguments) {

    private static final Set<String> CHANGES = Set.of(
            "interchange.name",
            "interchange.choice",
            "interchange.formula",
            "interchange.part",
            "interchange.minus",
            "interchange.weight",
            "interchange.order",
            "interchange.hidden",
            "interchange.topic");

    public Loss {
        arguments = List.copyOf(arguments);
    }

    /** Whether it came along, though otherwise than it was; else it is left out. */
    public boolean isChange() {
        return CHANGES.contains(key);
    }
}
