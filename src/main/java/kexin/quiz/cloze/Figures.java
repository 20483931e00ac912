package kexin.quiz.cloze;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads a number in figures: {@code 480,000}, {@code 1.5}, {@code 3/4}, {@code 1 1/2}. */
final class Figures {

    private static final int LONGEST = 30;
    private static final String GROUPING = ",' ’";

    private final String text;
    private int at;
    private boolean whole = true;

    Figures(String text, int begin) {
        this.text = text;
        this.at = begin;
    }

    /** Null if no figure stands here; without a quantity if it is a code. */
    Numbers.Found read() {
        int begin = at;
        int integerEnd = run(begin);
        boolean pointFirst = integerEnd == begin && pointAt(begin) && !wordBefore(begin);
        if (integerEnd == begin && !pointFirst) {
            return null;
        }
        if (isCode(begin, integerEnd)) {
            return new Numbers.Found(null, integerEnd);
        }
        String digits = integer(begin, integerEnd) + (pointBefore(begin) ? "" : decimals());
        if (digits.isEmpty()) {
            return null;
        }
        Quantity number = Quantity.of(new BigDecimal(digits));
        return new Numbers.Found(whole ? fraction(number, begin, integerEnd) : number, at);
    }

    private boolean isCode(int begin, int end) {
        return end - begin > LONGEST || end - begin > 1 && text.charAt(begin) == '0' && !isHour(begin, end);
    }

    /** 09:30 is 9:30. */
    private boolean isHour(int begin, int end) {
        return end - begin == 2 && end < text.length() && text.charAt(end) == ':' && run(end + 1) == end + 3;
    }

    private String integer(int begin, int end) {
        StringBuilder digits = new StringBuilder(text.substring(begin, end));
        at = end;
        if (end - begin <= 3 && end > begin && text.charAt(begin) != '0') {
            while (groupAt(at) && digits.length() < LONGEST) {
                int group = run(at + 1);
                digits.append(text, at + 1, group);
                at = group;
                whole = false;
            }
        }
        return digits.toString();
    }

    /** A separator, three figures and no fourth; or two where such a group follows, as in lakhs: 4,80,000. */
    private boolean groupAt(int i) {
        return i + 3 < text.length()
                && GROUPING.indexOf(text.charAt(i)) >= 0
                && (run(i + 1) == i + 4 || text.charAt(i) == ',' && run(i + 1) == i + 3 && groupAt(i + 3));
    }

    private String decimals() {
        if (!pointAt(at)) {
            return "";
        }
        int end = Math.min(run(at + 1), at + 1 + LONGEST);
        if (end < run(at + 1) || pointAt(end)) {
            return "";
        }
        String decimals = text.substring(at, end);
        at = end;
        whole = false;
        return decimals;
    }

    private Quantity fraction(Quantity number, int begin, int end) {
        if (at == end && at < text.length() && text.charAt(at) == '/' && !slashBefore(begin)) {
            return below(number, at + 1);
        }
        if (at == end && at < text.length() && text.charAt(at) == ' ') {
            int above = run(at + 1);
            if (above > at + 1 && above < text.length() && text.charAt(above) == '/' && above - at < LONGEST) {
                Quantity top = Quantity.of(new BigDecimal(text.substring(at + 1, above)));
                int before = at;
                Quantity part = below(top, above + 1);
                return at == before ? number : number.plus(part);
            }
        }
        return number;
    }

    /**
     * {@code top} over the figures that stand here; unchanged where none do, more follows as in a date, or it is not less
     * than one: 80/20, 50/50 and 24/7 are two numbers.
     */
    private Quantity below(Quantity top, int i) {
        int end = run(i);
        boolean more = end < text.length() && text.charAt(end) == '/';
        if (end == i || end - i > LONGEST || more || text.charAt(i) == '0') {
            return top;
        }
        Quantity part = top.over(new Quantity(new BigInteger(text.substring(i, end)), BigInteger.ONE));
        if (part.compareTo(Quantity.ONE) >= 0) {
            return top;
        }
        at = end;
        return part;
    }

    private boolean slashBefore(int begin) {
        return begin > 1 && text.charAt(begin - 1) == '/' && isFigure(text.charAt(begin - 2));
    }

    /** No.5 is a number five, not a half. */
    private boolean wordBefore(int begin) {
        return begin > 0
                && (Character.isLetterOrDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == Numbers.CLOSE);
    }

    /** As in 2026.11.22, whose parts are no decimals. */
    private boolean pointBefore(int begin) {
        return begin > 1 && text.charAt(begin - 1) == '.' && isFigure(text.charAt(begin - 2));
    }

    private boolean pointAt(int i) {
        return i + 1 < text.length() && text.charAt(i) == '.' && isFigure(text.charAt(i + 1));
    }

    private int run(int from) {
        int end = from;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
