package kexin.quiz.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kexin.quiz.cloze.Folding;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Tolerance;

/** The numbers a number gap accepts, each as a decimal with its distance: {@code 8} and {@code 0.5}. */
record Amounts(List<Amount> amounts) {

    /** @param within the distance, 0 for exactly this number */
    record Amount(BigDecimal number, BigDecimal within) {

        String words() {
            return Numerals.words(number) + ":" + Numerals.words(within);
        }
    }

    /** None where no answer of the gap can be written as a decimal. */
    static Amounts of(Gap gap, Losses losses) {
        Tolerance tolerance = gap.tolerance();
        if (tolerance.form() == Tolerance.Form.RANGE) {
            String[] middle = Numerals.middle(tolerance.from().toPlainString(), tolerance.to().toPlainString());
            return new Amounts(List.of(new Amount(new BigDecimal(middle[0]), new BigDecimal(middle[1]))));
        }
        List<Amount> amounts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String answer : gap.accepted()) {
            Folding.STANDARD.value(answer).ifPresentOrElse(
                    number -> amounts.add(new Amount(number, within(tolerance, number))), () -> others.add(answer));
        }
        if (!amounts.isEmpty()) {
            others.forEach(other -> losses.add("number", other));
        }
        return new Amounts(amounts.stream().distinct().toList());
    }

    /** One number alone, nothing if it is no decimal, which is then listed. */
    static Optional<String> words(String answer, Losses losses) {
        Optional<String> words = Folding.STANDARD.value(answer).map(Numerals::words);
        if (words.isEmpty()) {
            losses.add("number", answer);
        }
        return words;
    }

    private static BigDecimal within(Tolerance tolerance, BigDecimal number) {
        return tolerance.form() == Tolerance.Form.PERCENT
                ? number.abs().multiply(tolerance.from()).movePointLeft(2)
                : tolerance.from();
    }
}
