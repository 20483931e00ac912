package kexin.quiz.cloze;

import java.util.List;

final class GapKey {
    private final Gap gap;
    GapKey(Gap gap) { this.gap = gap; }
    boolean accepts(String answer) {
        String folded = gap.marking().folding().fold(answer.strip());
        return !folded.isEmpty() && gap.accepted().stream().anyMatch(a -> gap.marking().folding().fold(a).equals(folded));
    }
    Mark mark(String answer, double worth) {
        if (answer == null || answer.isBlank()) return new Mark(gap.key(), Verdict.BLANK, "mark.blank", List.of(), "", 0, worth);
        if (accepts(answer)) return new Mark(gap.key(), Verdict.RIGHT, "mark.right", List.of(), gap.right(), worth, worth);
        String folded = gap.marking().folding().fold(answer.strip());
        for (Gap.WrongAnswer w : gap.wrong())
            if (gap.marking().folding().fold(w.answer()).equals(folded))
                return new Mark(gap.key(), Verdict.WRONG, "mark.wrong.listed", List.of(), w.feedback(), 0, worth);
        return new Mark(gap.key(), Verdict.WRONG, "mark.wrong", List.of(), "", 0, worth);
    }
}
