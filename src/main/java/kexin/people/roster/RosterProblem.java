package kexin.people.roster;

import java.util.List;

/**
 * What keeps a line of the roster from being taken, and how to mend it.
 *
 * @param line where it stands
 * @param column in which
 * @param key of the message, {@code roster.problem.…}
 * @param arguments for its places
 */
public record RosterProblem(int line, Column column, String key, List<Object> arguments) {

    static RosterProblem of(int line, Column column, String key, Object... arguments) {
        return new RosterProblem(line, column, key, List.of(arguments));
    }
}
