package kexin.quiz.cloze;

import java.math.BigDecimal;

/**
 * Reads a number in Chinese numerals, in figures, or in both: {@code 四十八万}, {@code 48 万}, {@code 4万8千},
 * {@code 一百五}, {@code 三点五}, {@code 一点五万}, {@code 百分之七十}, {@code 二〇二六}. A run of numerals that is no number (三四, 一五一十)
 * is left as it is.
 */
final class ChineseNumber {

    private static final String CLOCK = "十拾钟鐘半整";
    private static final String PARTS = "分之";
    private static final int LONGEST = 40;

    private final String text;
    private final int begin;

    ChineseNumber(String text, int begin) {
        this.text = text;
        this.begin = begin;
    }

    Numbers.Found read() {
        Numbers.Found share = share(begin);
        if (share != null) {
            return share;
        }
        Numbers.Found number = decimal(begin);
        if (number != null && number.quantity() != null && text.startsWith(PARTS, number.end())) {
            return partsOf(number.quantity(), number.end(), number);
        }
        return number;
    }

    /** 百分之七十: a bare unit before 分之. */
    private Numbers.Found share(int from) {
        long unit = NumberRun.unit(text.charAt(from));
        return unit >= 100 && text.startsWith(PARTS, from + 1) ? partsOf(Quantity.of(unit), from + 1, null) : null;
    }

    private Numbers.Found partsOf(Quantity below, int at, Numbers.Found otherwise) {
        Numbers.Found above = at + 2 < text.length() ? above(at + 2) : null;
        boolean sound = above != null && above.quantity() != null && !below.isZero();
        return sound ? new Numbers.Found(above.quantity().over(below), above.end()) : otherwise;
    }

    /** 百分之百: a bare hundred. */
    private Numbers.Found above(int from) {
        Numbers.Found number = decimal(from);
        boolean bare = number == null && text.charAt(from) == '百';
        return bare ? new Numbers.Found(Quantity.of(100), from + 1) : number;
    }

    private Numbers.Found decimal(int from) {
        Numbers.Found number = whole(from);
        boolean point = number != null
                && number.quantity() != null
                && number.end() < text.length()
                && (text.charAt(number.end()) == '点' || text.charAt(number.end()) == '點');
        int end = point ? digitsEnd(number.end() + 1) : 0;
        if (!point || end == number.end() + 1 || end - number.end() > LONGEST || isClock(number.end() + 1, end)) {
            return number;
        }
        Quantity behind = Quantity.of(new BigDecimal("0." + figures(number.end() + 1, end)));
        return scaled(number.quantity().plus(behind), end);
    }

    /** 八点二十分, 八点零五分: the time, not 8.2. */
    private boolean isClock(int begin, int end) {
        char next = end < text.length() ? text.charAt(end) : ' ';
        return CLOCK.indexOf(next) >= 0 || next == '分' && digit(text.charAt(begin)) == 0;
    }

    /** 一点五万, 一点五万亿. */
    private Numbers.Found scaled(Quantity number, int from) {
        Quantity scaled = number;
        int end = from;
        while (end < text.length() && end < from + 2 && NumberRun.unit(text.charAt(end)) >= NumberRun.TEN_THOUSAND) {
            scaled = scaled.times(Quantity.of(NumberRun.unit(text.charAt(end++))));
        }
        return new Numbers.Found(scaled, end);
    }

    private Numbers.Found whole(int from) {
        int digits = digitsEnd(from);
        if (isSequence(from, digits)) {
            return new Numbers.Found(Quantity.of(new BigDecimal(figures(from, digits))), digits);
        }
        return new NumberRun(text, from).read();
    }

    /** Digits in a row, as in years: three of them, or two with a nought, and no unit behind. */
    private boolean isSequence(int from, int end) {
        int length = end - from;
        return length >= 2
                && length <= LONGEST
                && digit(text.charAt(from)) > 0
                && (length >= 3 || digit(text.charAt(end - 1)) == 0)
                && (end == text.length() || NumberRun.unit(text.charAt(end)) == 0);
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end)) >= 0 && !isTwo(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private String figures(int from, int end) {
        StringBuilder figures = new StringBuilder();
        text.substring(from, end).chars().forEach(c -> figures.append(digit((char) c)));
        return figures.toString();
    }

    /** 0 to 9, or -1. */
    static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰', '貳', '两', '兩' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static boolean isTwo(char c) {
        return c == '两' || c == '兩';
    }
}
