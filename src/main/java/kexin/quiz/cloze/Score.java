package kexin.quiz.cloze;

import java.util.List;

/**
 * What an attempt is worth.
 *
 * @param marks one for every gap, in reading order
 */
public record Score(List<Mark> marks) {

    private static final double ROUNDING = 1e-9;

    public Score {
        marks = List.copyOf(marks);
    }

    public double points() {
        return marks.stream().mapToDouble(Mark::points).sum();
    }

    public double total() {
        return marks.stream().mapToDouble(Mark::worth).sum();
    }

    /** @param percent of the total that passes; a quiz of practice items only is always passed */
    public boolean isPassed(int percent) {
        return points() * 100 + ROUNDING >= total() * percent;
    }
}
