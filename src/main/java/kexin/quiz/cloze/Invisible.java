package kexin.quiz.cloze;

/** Characters that nobody sees or can have meant: controls, zero-width and direction marks, variation selectors. */
final class Invisible {

    private static final int VARIATION = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;
    private static final int MORE_VARIATION = 0xE0100;
    private static final int LAST_MORE_VARIATION = 0xE01EF;
    private static final int HANGUL_FILLER = 0x3164;

    private Invisible() {}

    static String drop(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeUnseen(text.charAt(i))) {
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

    private static boolean mayBeUnseen(char c) {
        return Character.isSurrogate(c) || isUnseen(c);
    }

    private static boolean isUnseen(int c) {
        if (c >= ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> c >= VARIATION && c <= LAST_VARIATION
                    || c >= MORE_VARIATION && c <= LAST_MORE_VARIATION
                    || c == HANGUL_FILLER
                    || c == '\u034F';
        };
    }
}
