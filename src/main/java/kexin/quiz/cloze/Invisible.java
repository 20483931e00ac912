package kexin.quiz.cloze;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Characters that nobody sees or can have meant: controls, zero-width and direction marks, variation selectors. */
final class Invisible {

    private Invisible() {}

    static String drop(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) || isUnseen(text.charAt(i))) {
                return dropFrom(text);
            }
        }
        return text;
    }

    private static String dropFrom(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isUnseen(int c) {
        if (c >= ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}
