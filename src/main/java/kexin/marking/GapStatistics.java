package kexin.marking;

import java.util.List;

/**
 * How a gap does. What rests on too few answers is not said, since it would be read as more than it is.
 *
 * @param answers how often it was asked in a first try
 * @param facility share of its points that first tries earn, 0 to 1; null where there are fewer than {@link #FEW}
 * @param discrimination how what it earns goes with what the rest of the quiz earns, −1 to 1: the point-biserial
 *     correlation with the gap itself taken out of the total. Null under {@link #FEW_PAIRS}, or where nothing varies.
 *     Source: S. Henrysson, Correction of item-total correlations in item analysis, Psychometrika 28 (1963), 211–218.
 * @param tries in which try, on average, those who got it right did so first; null under {@link #FEW}
 * @param seconds median time from the save before, or from the beginning of the try, to its own last save in a first
 *     try: what reading the statement, thinking and typing take together. Null under {@link #FEW}
 * @param wrong the most frequent wrong answers of all tries
 */
public record GapStatistics(
        GapAt gap,
        long answers,
        Double facility,
        Double discrimination,
        Double tries,
        Double seconds,
        List<Form> wrong) {

    /** Answers under which a share or a median says nothing. */
    public static final int FEW = 5;

    /** Answers under which a correlation is mostly chance. */
    public static final int FEW_PAIRS = 20;

    /** What the figures ask a trainer to look at. */
    public enum Hint {
        NONE,
        /** Hardly anybody fills it. */
        HARD,
        /** Nearly everybody does: it tells nothing apart. */
        EASY,
        /** Who does well elsewhere fails here: its key may be wrong. */
        AGAINST
    }

    public GapStatistics {
        wrong = List.copyOf(wrong);
    }

    public Hint hint() {
        if (discrimination != null && discrimination < 0) {
            return Hint.AGAINST;
        }
        if (facility == null) {
            return Hint.NONE;
        }
        return facility < 0.3 ? Hint.HARD : facility > 0.95 ? Hint.EASY : Hint.NONE;
    }
}
