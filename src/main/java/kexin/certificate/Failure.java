package kexin.certificate;

import java.util.List;
import java.util.stream.Stream;
import kexin.Refused;

/**
 * What kept a letter back, by the key of its words.
 *
 * @param arguments for its places {0}, {1}, …, each one line
 */
public record Failure(String key, List<String> arguments) {

    private static final int LONGEST = 400;

    static Failure of(Refused refusal) {
        return new Failure(refusal.key(), Stream.of(refusal.arguments()).map(Failure::line).toList());
    }

    private static String line(Object argument) {
        String line = argument.toString().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** The key, then each argument, in a line of its own. */
    String written() {
        return String.join("\n", Stream.concat(Stream.of(key), arguments.stream()).toList());
    }

    static Failure read(String written) {
        List<String> lines = List.of(written.split("\n", -1));
        return new Failure(lines.get(0), lines.subList(1, lines.size()));
    }
}
