package kexin.quiz.interchange;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import kexin.quiz.cloze.Tolerance;

/** Numbers as other systems write them. */
final class Numerals {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(?:\\.\\d{0,15})?");

    private Numerals() {}

    static OptionalDouble decimal(String text) {
        String number = text.strip();
        return DECIMAL.matcher(number).matches() ? OptionalDouble.of(Double.parseDouble(number)) : OptionalDouble.empty();
    }

    /** A distance; none where there is no number above nought. */
    static Tolerance tolerance(String text) {
        String number = text.strip();
        if (!DECIMAL.matcher(number).matches() || new BigDecimal(number).signum() <= 0) {
            return Tolerance.NONE;
        }
        BigDecimal distance = plain(new BigDecimal(number).stripTrailingZeros());
        return new Tolerance(Tolerance.Form.DISTANCE, distance, BigDecimal.ZERO);
    }

    /** The middle of a range and half its width; what is no range stays as it is, without a width. */
    static String[] middle(String from, String to) {
        if (!DECIMAL.matcher(from.strip()).matches() || !DECIMAL.matcher(to.strip()).matches()) {
            return new String[] {from + ".." + to, ""};
        }
        BigDecimal low = new BigDecimal(from.strip());
        BigDecimal high = new BigDecimal(to.strip());
        BigDecimal half = new BigDecimal("0.5");
        return new String[] {words(low.add(high).multiply(half)), words(high.subtract(low).multiply(half))};
    }

    static String words(BigDecimal number) {
        return plain(number.stripTrailingZeros()).toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
