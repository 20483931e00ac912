package kexin.quiz.interchange;

import java.util.List;

/**
 * Something that could not be taken over.
 *
 * @param item the name it has on the side it comes from, empty if it concerns the whole file
 * @param key of what is lost in the message bundle: {@code interchange.…}
 * @param arguments for the places of the message
 */
public record Loss(String item, String key, List<String> arguments) {

    public Loss {
        arguments = List.copyOf(arguments);
    }
}
