package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;

/** Signs of other notations, wherever no backslash stands before them. */
final class Cuts {

    private Cuts() {}

    /** The place of the sign from here on, or -1. */
    static int find(String text, char sign, int from) {
        return find(text, String.valueOf(sign), from);
    }

    /** The place of whichever of the signs comes first from here on, or -1. */
    static int find(String text, String signs, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The parts between the signs; they keep their backslashes. */
    static List<String> at(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int end = find(text, sign, 0); end >= 0; end = find(text, sign, begin)) {
            parts.add(text.substring(begin, end));
            begin = end + 1;
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
