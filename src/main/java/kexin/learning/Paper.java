package kexin.learning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kexin.quiz.cloze.AnswerKey;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Score;
import kexin.quiz.cloze.Sheet;
import kexin.quiz.cloze.Verdict;

/**
 * A submitted attempt as it lies before whoever marks it anew: what was typed, and how it counts so far.
 *
 * @param attempt its id
 * @param seed which items it asked
 */
public record Paper(long attempt, long enrolment, long seed, double points, boolean passed, List<Answered> answers) {

    private static final double ROUNDING = 1e-9;

    public Paper {
        answers = List.copyOf(answers);
    }

    /** What stands in a gap, and what it was worth. */
    public record Answered(String gap, String typed, Verdict verdict, double points) {}

    /** What another key makes of a paper. */
    public enum Effect {
        /** Every mark says the same. */
        NONE,
        /** A mark says something else, and whether it is passed stays. */
        MARKS,
        GAINED,
        LOST
    }

    /** Marked anew. */
    public record Remarked(Paper before, Score score, boolean passes) {

        public Effect effect() {
            if (passes != before.passed()) {
                return passes ? Effect.GAINED : Effect.LOST;
            }
            return isSame() ? Effect.NONE : Effect.MARKS;
        }

        private boolean isSame() {
            Map<String, Answered> earlier = before.answers().stream()
                    .collect(Collectors.toMap(Answered::gap, answer -> answer));
            return score.marks().stream().allMatch(mark -> isSame(earlier.get(mark.gap()), mark));
        }

        private static boolean isSame(Answered earlier, Mark mark) {
            return earlier.verdict() == mark.verdict() && Math.abs(earlier.points() - mark.points()) < ROUNDING;
        }
    }

    /**
     * By another key of the same quiz.
     *
     * @param quiz as the edition has it
     * @param pass per cent that passes where the quiz does not say
     */
    public Remarked by(AnswerKey key, ClozeText quiz, int pass) {
        Map<String, String> typed = answers.stream().collect(Collectors.toMap(Answered::gap, Answered::typed));
        Score score = key.mark(Sheet.of(quiz, seed).asked(), typed);
        return new Remarked(this, score, score.isPassed(quiz.pass().orElse(pass)));
    }

    static Paper of(Attempt attempt) {
        return new Paper(
                attempt.id(),
                attempt.enrolment().id(),
                attempt.seed(),
                attempt.getPoints(),
                attempt.isPassed(),
                attempt.getMarks().stream()
                        .map(mark -> new Answered(mark.getGap(), mark.getTyped(), mark.getVerdict(), mark.getPoints()))
                        .toList());
    }
}
