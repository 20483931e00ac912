package kexin.quiz.cloze;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says one thing about a quiz, an item or a gap: {@code wrong 2: 10 = feedback}.
 *
 * @param name {@code wrong}
 * @param of what the name speaks of, empty if it does not say: {@code 2}
 * @param value {@code 10 = feedback}, without spaces around it
 * @param column where the value begins, from 1
 */
record Field(Line line, String name, String of, String value, int column) {

    private static final Pattern SHAPE = Pattern.compile("([a-z][a-z-]{0,30})(?: ([A-Za-z0-9.-]{1,40}))?:(?= |$) *(.*)");

    static Optional<Field> of(Line line) {
        Matcher shape = SHAPE.matcher(line.text());
        if (!shape.matches()) {
            return Optional.empty();
        }
        String of = shape.group(2) == null ? "" : shape.group(2);
        return Optional.of(new Field(line, shape.group(1), of, shape.group(3), line.column(shape.start(3))));
    }

    /** The name as it stands in the line: {@code wrong 2}. */
    String fullName() {
        return of.isEmpty() ? name : name + " " + of;
    }
}
