package kexin.course.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code key: value} on top of a lesson or a page.
 *
 * @param start index of the value in its line
 */
public record HeaderLine(String key, String value, int start) {

    private static final Pattern SHAPE = Pattern.compile("([^:：#!\\[\\]]{1,40}?)\\s*[:：](\\s*)(.*?)\\s*");

    public static Optional<HeaderLine> of(String line) {
        Matcher match = SHAPE.matcher(line);
        return match.matches()
                ? Optional.of(new HeaderLine(match.group(1).strip(), match.group(3), match.start(3)))
                : Optional.empty();
    }
}
