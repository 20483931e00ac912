package kexin.quiz.cloze;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** A number as it is meant, not as it is written: an exact fraction in lowest terms, the sign above. */
record Quantity(BigInteger numerator, BigInteger denominator) implements Comparable<Quantity> {

    static final Quantity ZERO = of(0);
    static final Quantity ONE = of(1);
    static final Quantity HALF = ONE.over(of(2));

    Quantity {
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                common = common.negate();
            }
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    static Quantity of(long whole) {
        return new Quantity(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Quantity of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Quantity(decimal.toBigInteger(), BigInteger.ONE)
                : new Quantity(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Nothing if its decimals never end. */
    Optional<BigDecimal> decimal() {
        BigInteger rest = denominator;
        for (BigInteger factor : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(new BigDecimal(numerator).divide(new BigDecimal(denominator)))
                : Optional.empty();
    }

    Quantity plus(Quantity other) {
        BigInteger top = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return new Quantity(top, denominator.multiply(other.denominator));
    }

    Quantity times(Quantity other) {
        return new Quantity(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @param other not zero */
    Quantity over(Quantity other) {
        return new Quantity(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Quantity negated() {
        return new Quantity(numerator.negate(), denominator);
    }

    Quantity distance(Quantity other) {
        Quantity difference = plus(other.negated());
        return difference.isNegative() ? difference.negated() : difference;
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    boolean isNegative() {
        return numerator.signum() < 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code -5}, {@code 11/10}. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
