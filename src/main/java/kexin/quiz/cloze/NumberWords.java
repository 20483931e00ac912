package kexin.quiz.cloze;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads one number where it begins: a sign, figures or Chinese numerals, what scales them, a fraction, per cent. Figures
 * that begin with a nought are a code (010, 007) and kept as they are.
 */
final class NumberWords {

    private static final String ENGLISH = "zotfsenmhlca";
    private static final String MINUS = "-−–负負";
    private static final String MINUS_WORD = "minus ";

    private final String text;
    private final int begin;
    private int at;

    NumberWords(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.at = begin;
    }

    /** Cheap and generous: most characters cannot begin a number. */
    static boolean mayBegin(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || ENGLISH.indexOf(c | 0x20) >= 0;
        }
        return c == Numbers.OPEN || c == Numbers.CLOSE || MINUS.indexOf(c) >= 0
                || ChineseNumber.digit(c) >= 0 || NumberRun.unit(c) > 0;
    }

    /** Null if no number begins here. */
    Numbers.Found read() {
        boolean word = text.regionMatches(true, at, MINUS_WORD, 0, MINUS_WORD.length());
        boolean negative = word || isAt(MINUS);
        if (negative || isAt("+")) {
            if (!isSign()) {
                return null;
            }
            at += word ? MINUS_WORD.length() : 1;
        }
        Numbers.Found amount = amount();
        if (amount == null || amount.quantity() == null) {
            return at == begin ? amount : null;
        }
        at = amount.end();
        Quantity whole = perCent(amount.quantity());
        return new Numbers.Found(negative ? whole.negated() : whole, at);
    }

    /** A sign stands right before its number and not behind a word or another number. */
    private boolean isSign() {
        if (text.charAt(begin) == '负' || text.charAt(begin) == '負') {
            return true;
        }
        int before = begin - 1;
        boolean spaced = before >= 0 && Spaces.isSpace(text.charAt(before));
        while (before >= 0 && Spaces.isSpace(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        char last = text.charAt(before);
        boolean figure = Character.isDigit(last) || last == Numbers.CLOSE || last == ')' || last == '%';
        return !figure && !isCounted(before) && (spaced || !Character.isLetter(last) || Character.isIdeographic(last));
    }

    /** A character that stands behind a number: 3天-5天. */
    private boolean isCounted(int last) {
        return last > 0
                && Character.isIdeographic(text.charAt(last))
                && (Character.isDigit(text.charAt(last - 1)) || Numbers.isNumeral(text.charAt(last - 1)));
    }

    private Numbers.Found amount() {
        if (at >= text.length()) {
            return null;
        }
        Numbers.Found english = EnglishNumber.at(text, at);
        if (english != null) {
            return english;
        }
        return new ChineseNumber(text, at).read();
    }

    private Quantity perCent(Quantity number) {
        Optional<BigDecimal> share = Optional.empty();
        int after = skipSpaces(at);
        if (after < text.length() && text.charAt(after) == '%') {
            share = move(after + 1, "0.01");
        } else if (after < text.length() && text.charAt(after) == '‰') {
            share = move(after + 1, "0.001");
        } else {
            for (String word : new String[] {"percent", "per cent", "pct"}) {
                if (share.isEmpty() && wordAt(word, after)) {
                    share = move(after + word.length(), "0.01");
                }
            }
        }
        return share.map(part -> number.times(Quantity.of(part))).orElse(number);
    }

    private Optional<BigDecimal> move(int end, String share) {
        at = end;
        return Optional.of(new BigDecimal(share));
    }

    private boolean wordAt(String word, int from) {
        int end = from + word.length();
        return text.regionMatches(true, from, word, 0, word.length())
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && Spaces.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isAt(String signs) {
        return signs.indexOf(text.charAt(at)) >= 0;
    }
}
