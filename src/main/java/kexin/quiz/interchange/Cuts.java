package kexin.quiz.interchange;

import java.util.function.Consumer;

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

    /** The parts between the signs, one after the other; they keep their backslashes. */
    static void at(String text, char sign, Consumer<String> taker) {
        int begin = 0;
        for (int end = find(text, sign, 0); end >= 0; end = find(text, sign, begin)) {
            taker.accept(text.substring(begin, end));
            begin = end + 1;
        }
        taker.accept(text.substring(begin));
    }
}
