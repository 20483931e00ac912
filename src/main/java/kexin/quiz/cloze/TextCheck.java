package kexin.quiz.cloze;

/** What can be wrong with a quiz although every line of it was understood. */
final class TextCheck {

    private final Problems problems;

    TextCheck(Problems problems) {
        this.problems = problems;
    }

    void check(ClozeText text) {
        text.items().forEach(item -> item.gaps().forEach(gap -> check(gap, text)));
    }

    private void check(Gap gap, ClozeText text) {
        for (Gap.WrongAnswer wrong : gap.wrong()) {
            if (new GapKey(gap).accepts(wrong.answer())) {
                problems.at(gap.line(), gap.column(), "wrong.accepted", wrong.answer());
            }
        }
    }
}
