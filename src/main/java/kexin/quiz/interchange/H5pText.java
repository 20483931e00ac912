package kexin.quiz.interchange;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text with gaps between asterisks; between two that touch there is none, and they stay.
 * source: H5P.Blanks 1.12, js/blanks.js, handleBlanks and parseSolution
 */
final class H5pText {

    private static final int SHOWN = 40;

    /** The signs of the notation as HTML entities: they are meant as themselves. */
    private static final Pattern CODED =
            Pattern.compile("&(?:#0*(42|47|58)|#[xX]0*(2[aAfF]|3[aA])|(ast|midast|sol|colon));");
    private static final Map<String, String> NAMED = Map.of("ast", "*", "midast", "*", "sol", "/", "colon", ":");
    private static final String SIGNS = "*/:";
    private static final char SHIELD = '\uE000';

    private final String text;
    private final boolean caseSensitive;
    private final boolean near;
    private final Losses losses;

    H5pText(String text, boolean caseSensitive, boolean near, Losses losses) {
        this.text = text;
        this.caseSensitive = caseSensitive;
        this.near = near;
        this.losses = losses;
    }

    /** Such signs lie in a private area until the text has been cut. */
    static String shielded(String html) {
        return CODED.matcher(html).replaceAll(code -> "" + (char) (SHIELD + sign(code)));
    }

    private static int sign(MatchResult code) {
        if (code.group(1) != null) {
            return Integer.parseInt(code.group(1));
        }
        return code.group(2) != null ? Integer.parseInt(code.group(2), 16) : NAMED.get(code.group(3)).charAt(0);
    }

    void into(ItemSketch sketch) {
        int at = 0;
        for (int open = star(0); open >= 0 && !sketch.isFull(); open = star(at)) {
            int close = text.indexOf('*', open + 1);
            int end = close < 0 ? text.length() : close;
            sketch.words(plain(text.substring(at, open)));
            if (close < 0 || text.substring(open, end).contains("\n")) {
                losses.add("open", Plain.line(text.substring(open, Math.min(end, open + SHOWN))));
                sketch.words("*");
                at = open + 1;
            } else {
                readGap(text.substring(open + 1, close), sketch.gap());
                at = close + 1;
            }
        }
        sketch.words(plain(text.substring(at)));
    }

    private void readGap(String inside, GapSketch gap) {
        if (caseSensitive) {
            gap.minusCase();
        }
        gap.near(near ? 100 : 0);
        int colon = inside.indexOf(':');
        gap.hint(colon < 0 ? "" : Plain.line(plain(inside.substring(colon + 1))));
        String answers = colon < 0 ? inside : inside.substring(0, colon);
        int begin = 0;
        for (int end = answers.indexOf('/'); end >= 0; end = answers.indexOf('/', begin)) {
            gap.answer(plain(answers.substring(begin, end)), 100, "");
            begin = end + 1;
        }
        gap.answer(plain(answers.substring(begin)), 100, "");
    }

    /** The next asterisk that has no other beside it, or -1. */
    private int star(int from) {
        int i = from;
        while (i < text.length()) {
            if (text.startsWith("**", i)) {
                i += 2;
            } else if (text.charAt(i) == '*') {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int i = 0; i < plain.length(); i++) {
            char sign = (char) (plain.charAt(i) - SHIELD);
            if (SIGNS.indexOf(sign) >= 0) {
                plain.setCharAt(i, sign);
            }
        }
        return plain.toString();
    }
}
