package kexin.quiz.cloze;

import com.ibm.icu.text.Normalizer2;

/**
 * Unicode compatibility forms (NFKC), without its traps for numbers: 1½ is not 11/2, 10² is not 102, ①② is not 12.
 * source: UAX #15
 */
final class Forms {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Forms() {}

    static String fold(String text) {
        return NFKC.isNormalized(text) ? text : NFKC.normalize(apart(text)).replace('⁄', '/');
    }

    /** Whether one of them has full-width or half-width forms that the other has not. */
    static boolean differInWidth(String one, String other) {
        return hasWidth(one) != hasWidth(other);
    }

    private static boolean hasWidth(String text) {
        return text.chars().anyMatch(c -> c >= 0xFF00 && c <= 0xFFEF || c == 0x3000);
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
