package kexin.course.notation;

import java.util.Optional;
import java.util.regex.Pattern;

/** How long a page has to be read at least: {@code 20 → 20}. */
public final class Seconds {

    /** Of what is written; what is longer keeps nobody at a page but at the door. */
    public static final int MOST = 600;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private Seconds() {}

    /** Empty where nothing is written, or no such number: that is a flaw. */
    public static Optional<Integer> read(Optional<Named> written, Flaws flaws) {
        Optional<Integer> seconds = written.map(Named::word)
                .filter(word -> NUMBER.matcher(word).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= MOST);
        if (seconds.isEmpty()) {
            written.ifPresent(word -> flaws.add(word.place(), "problem.seconds", word.word(), MOST));
        }
        return seconds;
    }
}
