package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;

/** Backslashes of the notation: {@code \{}, {@code \}}, {@code \|}, {@code \=}, {@code \#} and {@code \\} stand for the sign itself. */
final class Escapes {

    private static final String SIGNS = "{}|=#\\";

    private Escapes() {}

    /** Whether a backslash at this place stands before a sign it may stand before. */
    static boolean isAt(String text, int index) {
        return text.charAt(index) == '\\'
                && index + 1 < text.length()
                && SIGNS.indexOf(text.charAt(index + 1)) >= 0;
    }

    /** {@code a\=b} → {@code a=b}; a backslash before anything else stays. */
    static String resolve(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(text.charAt(isAt(text, i) ? ++i : i));
        }
        return plain.toString();
    }

    /** Puts a backslash before each of these signs, and before every backslash. */
    static String protect(String text, String signs) {
        StringBuilder written = new StringBuilder(text.length() + 4);
        for (char c : text.toCharArray()) {
            if (c == '\\' || signs.indexOf(c) >= 0) {
                written.append('\\');
            }
            written.append(c);
        }
        return written.toString();
    }

    /** Cuts at this sign wherever no backslash stands before it; the parts still carry their backslashes. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i)) {
                i++;
            } else if (text.charAt(i) == sign) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
