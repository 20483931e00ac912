package kexin.quiz.cloze;

/** Adds up a run of Chinese numerals and units, each coefficient a numeral or a number in figures: {@code 4万8千}. */
final class NumberRun {

    static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private final String text;
    private final int begin;
    private int at;
    private Quantity total = Quantity.ZERO;
    private Quantity section = Quantity.ZERO;
    private Quantity coefficient;
    private long lastUnit = Long.MAX_VALUE;
    private long largeJustTaken;
    private long smallestLarge = Long.MAX_VALUE;
    private boolean nought;
    private boolean sound = true;
    private boolean figures;

    NumberRun(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.at = begin;
    }

    /** Null if no numeral begins here; without a quantity if the run is no number. */
    Numbers.Found read() {
        Numbers.Found first = new Figures(text, begin).read();
        if (first != null && first.quantity() == null) {
            return first;
        }
        if (first == null && ChineseNumber.digit(text.charAt(begin)) < 0 && !isBareUnit()) {
            return null;
        }
        while (step()) {
            sound &= at - begin <= 60;
        }
        if (sound) {
            addLast();
            return new Numbers.Found(total.plus(section), at);
        }
        return first != null ? first : new Numbers.Found(null, at);
    }

    /** 十, and 百 and 千 before a large unit: 百万. */
    private boolean isBareUnit() {
        long unit = unit(text.charAt(begin));
        boolean scaled = begin + 1 < text.length() && unit(text.charAt(begin + 1)) >= TEN_THOUSAND;
        return unit == 10 || scaled && (unit == 100 || unit == 1000);
    }

    private boolean step() {
        int next = figures ? skipSpaces() : at;
        if (next < text.length() && unit(text.charAt(next)) > 0 && !isKilo(next)) {
            at = next + 1;
            take(unit(text.charAt(next)));
            return true;
        }
        if (at >= text.length()) {
            return false;
        }
        return ChineseNumber.digit(text.charAt(at)) >= 0 ? takeDigit() : takeFigures();
    }

    private boolean takeDigit() {
        int digit = ChineseNumber.digit(text.charAt(at++));
        if (coefficient != null) {
            sound = false;
        } else if (digit == 0 && at - 1 > begin) {
            nought = true;
        } else {
            coefficient = Quantity.of(digit);
        }
        figures = false;
        return true;
    }

    private boolean takeFigures() {
        Numbers.Found found = coefficient == null ? new Figures(text, at).read() : null;
        if (found == null || found.quantity() == null || at > begin && !unitFollows(found.end()) && !isRest(found.end())) {
            return false;
        }
        nought = found.end() - at > 1;
        coefficient = found.quantity();
        at = found.end();
        figures = true;
        return true;
    }

    /** Figures behind a unit: one, short as in 1万5, or as many as the unit has noughts: 12万3456. */
    private boolean isRest(int end) {
        long unit = unit(text.charAt(at - 1));
        int figures = 0;
        while (at + figures < end && Figures.isFigure(text.charAt(at + figures))) {
            figures++;
        }
        return unit > 0 && at + figures == end && (figures == 1 || Math.pow(10, figures) == unit);
    }

    private boolean unitFollows(int end) {
        return end < text.length() && unit(text.charAt(end)) > 0;
    }

    private void take(long unit) {
        if (coefficient == null && section.isZero() && (unit == 10 || at == begin + 1)) {
            coefficient = Quantity.of(1);
        }
        if (unit >= TEN_THOUSAND) {
            takeLarge(unit);
        } else if (coefficient == null || unit >= lastUnit) {
            sound = false;
        } else {
            section = section.plus(coefficient.times(Quantity.of(unit)));
        }
        coefficient = null;
        lastUnit = unit >= TEN_THOUSAND ? Long.MAX_VALUE : unit;
        largeJustTaken = unit >= TEN_THOUSAND ? unit : 0;
        nought = false;
    }

    private void takeLarge(long unit) {
        Quantity counted = coefficient == null ? section : section.plus(coefficient);
        if (unit == HUNDRED_MILLION && smallestLarge == TEN_THOUSAND) {
            counted = total.plus(counted);
            total = Quantity.ZERO;
        } else {
            sound &= unit < smallestLarge;
        }
        sound &= !counted.isZero();
        total = total.plus(counted.times(Quantity.of(unit)));
        section = Quantity.ZERO;
        smallestLarge = unit;
    }

    /** 一百五 is 150 and 一万五 15,000, but 一百零五 is 105. */
    private void addLast() {
        if (coefficient == null) {
            return;
        }
        long unit = largeJustTaken > 0 ? largeJustTaken : lastUnit;
        boolean shortened = !nought && unit >= 100 && unit <= HUNDRED_MILLION;
        section = section.plus(shortened ? coefficient.times(Quantity.of(unit / 10)) : coefficient);
    }

    /** 千克 and 千米 are units of their own: 5 千克. */
    private boolean isKilo(int i) {
        return text.charAt(i) == '千' && i + 1 < text.length() && "克米瓦".indexOf(text.charAt(i + 1)) >= 0;
    }

    private int skipSpaces() {
        int i = at;
        while (i < text.length() && Spaces.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** 0 if it is none. */
    static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> TEN_THOUSAND;
            case '亿', '億' -> HUNDRED_MILLION;
            default -> 0;
        };
    }
}
