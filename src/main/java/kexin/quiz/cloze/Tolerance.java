package kexin.quiz.cloze;

import java.math.BigDecimal;

/**
 * Which numbers besides the accepted ones a number gap takes.
 *
 * @param form how the two amounts are meant
 * @param from the distance, the per cent or the lower end; both ends belong to it
 * @param to the upper end of a range, else zero
 */
public record Tolerance(Form form, BigDecimal from, BigDecimal to) {

    public static final Tolerance NONE = new Tolerance(Form.DISTANCE, BigDecimal.ZERO, BigDecimal.ZERO);

    /** What a tolerance is measured by. */
    public enum Form {
        /** {@code 0.5}: no further from the accepted number than that. */
        DISTANCE,
        /** {@code 5%}: no further than that part of the accepted number. */
        PERCENT,
        /** {@code 7..9}: between these, whatever the accepted number. */
        RANGE
    }

    /** Neither a distance below zero nor a range that ends before it begins. */
    boolean isSound() {
        return form == Form.RANGE ? from.compareTo(to) <= 0 : from.signum() >= 0;
    }

    /** In the notation. */
    public String words() {
        return switch (form) {
            case DISTANCE -> from.toPlainString();
            case PERCENT -> from.toPlainString() + "%";
            case RANGE -> from.toPlainString() + ".." + to.toPlainString();
        };
    }
}
