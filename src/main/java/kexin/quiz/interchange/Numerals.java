package kexin.quiz.interchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import kexin.quiz.cloze.Tolerance;

/** Numbers as other systems write them: {@code -3.5}, {@code .5}, {@code 3,5}, {@code 1.5e3}. */
final class Numerals {

    /** A share of the points before an answer. */
    static final Pattern PERCENT = Pattern.compile("%(-?\\d{1,3}(?:[.,]\\d{0,8})?)%");

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\d{1,15}(?:[.,]\\d{0,15})?|[.,]\\d{1,15})(?:[eE][-+]?\\d{1,2})?");

    private Numerals() {}

    static Optional<BigDecimal> number(String text) {
        String number = text.strip();
        return DECIMAL.matcher(number).matches() ? Optional.of(new BigDecimal(number.replace(',', '.'))) : Optional.empty();
    }

    static OptionalDouble decimal(String text) {
        return number(text).map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** A distance; none where there is no number above nought. */
    static Tolerance tolerance(String text, Losses losses) {
        Optional<BigDecimal> distance = number(text);
        if (distance.isEmpty() && !text.isBlank()) {
            losses.add("tolerance", Plain.line(text));
        }
        return distance
                .filter(number -> number.signum() > 0)
                .map(number -> new Tolerance(Tolerance.Form.DISTANCE, plain(number.stripTrailingZeros()), BigDecimal.ZERO))
                .orElse(Tolerance.NONE);
    }

    /** The middle of a range and half its width; what is no range stays as it is, without a width. */
    static String[] middle(String from, String to) {
        Optional<BigDecimal> low = number(from);
        Optional<BigDecimal> high = number(to);
        if (low.isEmpty() || high.isEmpty()) {
            return new String[] {from + ".." + to, ""};
        }
        BigDecimal half = new BigDecimal("0.5");
        return new String[] {
            words(low.get().add(high.get()).multiply(half)), words(high.get().subtract(low.get()).multiply(half))
        };
    }

    static String words(BigDecimal number) {
        return plain(number.stripTrailingZeros()).toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
