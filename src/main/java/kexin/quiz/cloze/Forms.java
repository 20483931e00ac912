package kexin.quiz.cloze;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * Unicode compatibility forms (NFKC), without its traps for numbers: 1½ is not 11/2, 10² is not 102, ①② is not 12.
 * source: UAX #15
 */
final class Forms {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** Slashes, a ratio's colon, an apostrophe. */
    private static final String SIGNS = "⁄∕∶ʼ×";
    private static final String SAME = "//:'×";
    private static final Pattern TIMES = Pattern.compile("(?<=[\\d一二三四五六七八九十] ?)×(?= ?[\\d一二三四五六七八九十])");

    private Forms() {}

    static String fold(String text) {
        if (!Characters.any(text, Forms::mayHaveOthers)) {
            return text;
        }
        String same = text.replace('´', '\'');
        return signs(NFKC.isNormalized(same) ? same : NFKC.normalize(apart(same)));
    }

    /** ASCII and the common Chinese characters have one form each. */
    private static boolean mayHaveOthers(char c) {
        return c >= 0x80 && c < 0x4E00 || c >= 0xA000;
    }

    /** Signs that look like others and that NFKC leaves apart. */
    private static String signs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return signsFrom(text, i);
            }
        }
        return text;
    }

    private static String signsFrom(String text, int first) {
        StringBuilder same = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            if (sign >= 0) {
                same.setCharAt(i, SAME.charAt(sign));
            }
        }
        return TIMES.matcher(same).replaceAll("x");
    }

    /** Whether one of them has full-width or half-width forms that the other has not. */
    static boolean differInWidth(String one, String other) {
        return hasWidth(one) != hasWidth(other);
    }

    private static boolean hasWidth(String text) {
        return Characters.any(text, c -> c >= 0xFF00 && c <= 0xFFEF || c == 0x3000);
    }

    /** Parts that NFKC would run into the figure before them. */
    private static String apart(String text) {
        StringBuilder apart = new StringBuilder(text.length() + 4);
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            if (isFigure(before) && isFigure(c)) {
                apart.append(between(before, c));
            }
            apart.appendCodePoint(c);
            before = c;
        }
        return apart.toString();
    }

    private static String between(int before, int figure) {
        if (isRaised(figure)) {
            return isRaised(before) ? "" : "^";
        }
        return Character.getType(figure) == Character.OTHER_NUMBER
                        || Character.getType(before) == Character.OTHER_NUMBER
                ? " "
                : "";
    }

    private static boolean isFigure(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isRaised(int c) {
        return c == '²' || c == '³' || c == '¹' || c >= '⁰' && c <= '⁹';
    }
}
