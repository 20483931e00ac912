package kexin.course.notation;

import java.util.List;

/**
 * Something the author of a file must mend.
 *
 * @param key of what is wrong in the message bundle: {@code problem.…}; {@code key.mend} tells how to mend it
 */
public record Flaw(Place place, String key, List<String> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }
}
