package kexin.marking;

import java.util.OptionalDouble;

/**
 * What a database adds up of pairs (x, y), enough for their mean and correlation.
 *
 * @param n how many pairs
 */
record Sums(long n, double x, double xx, double y, double yy, double xy) {

    private static final double NOTHING = 1e-12;

    /** Pearson's r; nothing where either does not vary. */
    OptionalDouble correlation() {
        double both = n * xy - x * y;
        double spread = (n * xx - x * x) * (n * yy - y * y);
        return n < 2 || spread <= NOTHING
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(-1, Math.min(1, both / Math.sqrt(spread))));
    }
}
