package kexin.course.editing;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for what is new, in the manner of those that are there: {@code SM.1.3} behind {@code SM.1.2}. */
final class Names {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

    private Names() {}

    /**
     * @param near names whose manner is kept, the last numbered one first
     * @param taken names that no other may have
     * @param otherwise what begins it where none of them has a number
     */
    static String next(List<String> near, Collection<String> taken, String otherwise) {
        String start = otherwise;
        for (String name : near) {
            Matcher numbered = NUMBERED.matcher(name);
            start = numbered.matches() ? numbered.group(1) : start;
        }
        int number = 1;
        for (String name : taken) {
            Matcher numbered = NUMBERED.matcher(name);
            if (numbered.matches() && numbered.group(1).equals(start)) {
                number = Math.max(number, Integer.parseInt(numbered.group(2)) + 1);
            }
        }
        return start + number;
    }
}
