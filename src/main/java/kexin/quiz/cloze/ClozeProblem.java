package kexin.quiz.cloze;

import java.util.List;

/**
 * Something the author of a quiz must mend.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param key of what is wrong in the message bundle: {@code problem.cloze.…}; {@code key.mend} tells how to mend it
 * @param arguments for the places of both messages
 */
public record ClozeProblem(int line, int column, String key, List<String> arguments) {

    public ClozeProblem {
        arguments = List.copyOf(arguments);
    }
}
