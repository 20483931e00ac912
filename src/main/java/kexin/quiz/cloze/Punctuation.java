package kexin.quiz.cloze;

import java.util.regex.Pattern;

/**
 * Punctuation and quotes. Signs that carry meaning stay (C++, C#, A+, A-, AT&T, 24/7), and so does what stands between
 * two figures (5-7, 9:30).
 */
final class Punctuation {

    private static final String MEANT = "#%&@*/\\‰";
    private static final String MARKS = "`´ʼ~～〜ˉ";
    private static final String HYPHENS = "-‐‑‒–—―−﹣";
    private static final String WAVES = "~～〜";
    private static final String BETWEEN_FIGURES = ":.";
    private static final String APOSTROPHES = "'’‘ʼ`´′";
    private static final char KEPT = '-';
    private static final Pattern SPACED_SLASH = Pattern.compile("(?<=\\S)\\s{0,3}/\\s{0,3}(?=\\S)");

    /** Between words, not in a name: AT&T. */
    private static final Pattern AND = Pattern.compile("(?<=\\p{IsLatin}{2}) & (?=\\p{IsLatin}{2})");

    private Punctuation() {}

    static String drop(String words) {
        String text = words.indexOf('/') < 0 ? words : SPACED_SLASH.matcher(words).replaceAll("/");
        text = text.indexOf('&') < 0 ? text : AND.matcher(text).replaceAll(" and ");
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return dropFrom(text, i);
            }
        }
        return text;
    }

    private static String dropFrom(String text, int first) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                kept.append(c);
            } else if (isMeant(text, i)) {
                kept.append(isDash(c) ? KEPT : c);
            } else if (parts(text, i) && !isInsideWord(text, i)) {
                kept.append(' ');
            }
        }
        return kept.toString();
    }

    private static boolean isMeant(String text, int i) {
        char c = text.charAt(i);
        if (isDash(c)) {
            return betweenFigures(text, i) || isHyphen(c) && (joins(text, i) || isLastSign(text, i) || isMinus(text, i));
        }
        return BETWEEN_FIGURES.indexOf(c) >= 0 && betweenFigures(text, i);
    }

    private static boolean isDash(char c) {
        return isHyphen(c) || WAVES.indexOf(c) >= 0;
    }

    static boolean isHyphen(char c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    /** Right between two Latin letters or figures. */
    private static boolean joins(String text, int i) {
        return i > 0 && i + 1 < text.length() && endsWord(text.charAt(i - 1)) && beginsWord(text.charAt(i + 1));
    }

    /** The minus of a grade or a blood group: A-. */
    private static boolean isLastSign(String text, int i) {
        if (i == 0 || !English.isLatin(text.charAt(i - 1))) {
            return false;
        }
        for (int after = i + 1; after < text.length(); after++) {
            char c = text.charAt(after);
            if (!Spaces.isSpace(c) && (!isMark(c) || isDash(c))) {
                return false;
            }
        }
        return true;
    }

    /** Before figures, where numbers are not recognised. */
    private static boolean isMinus(String text, int i) {
        return i + 1 < text.length() && Figures.isFigure(text.charAt(i + 1)) && (i == 0 || !endsWord(text.charAt(i - 1)));
    }

    private static boolean betweenFigures(String text, int i) {
        int before = i - 1;
        while (before >= 0 && Spaces.isSpace(text.charAt(before))) {
            before--;
        }
        int after = i + 1;
        while (after < text.length() && Spaces.isSpace(text.charAt(after))) {
            after++;
        }
        return before >= 0
                && after < text.length()
                && (Figures.isFigure(text.charAt(before)) || text.charAt(before) == Numbers.CLOSE)
                && (Figures.isFigure(text.charAt(after)) || text.charAt(after) == Numbers.OPEN);
    }

    /** Between characters that would run together without it; Chinese needs no space. */
    private static boolean parts(String text, int i) {
        return i > 0 && i + 1 < text.length() && needsSpace(text.charAt(i - 1)) && needsSpace(text.charAt(i + 1));
    }

    /** The apostrophe of don't leaves no space. */
    private static boolean isInsideWord(String text, int i) {
        return APOSTROPHES.indexOf(text.charAt(i)) >= 0 && !Numbers.isNumeral(text.charAt(i - 1));
    }

    private static boolean needsSpace(char c) {
        return !Spaces.isSpace(c) && (!Character.isIdeographic(c) || Numbers.isNumeral(c));
    }

    /** A hyphen in a compound goes; after a negation it leaves a space, so that "no-one" stays "no one". */
    static String joinHyphens(String text) {
        if (!Characters.any(text, Punctuation::isHyphen)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHyphen(c) || !joins(text, i) || betweenFigures(text, i)) {
                joined.append(c);
            } else if (Negations.isWord(English.lastWord(joined)) || Negations.isWord(English.firstWord(text, i + 1))) {
                joined.append(' ');
            }
        }
        return joined.toString();
    }

    private static boolean endsWord(char c) {
        return isWordy(c) || c == Numbers.CLOSE;
    }

    private static boolean beginsWord(char c) {
        return isWordy(c) || c == Numbers.OPEN;
    }

    private static boolean isWordy(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** A mark that may be overlooked; the brackets around a number are ours. */
    static boolean isMark(char c) {
        if (c >= 'a' && c <= 'z' || c >= 0x4E00 && c < 0xA000 || c == Numbers.OPEN || c == Numbers.CLOSE) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> MEANT.indexOf(c) < 0;
            default -> MARKS.indexOf(c) >= 0 || HYPHENS.indexOf(c) >= 0;
        };
    }
}
