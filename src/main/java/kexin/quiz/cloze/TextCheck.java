package kexin.quiz.cloze;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be wrong with a quiz although every line of it was understood. */
final class TextCheck {

    private static final int LONGEST_ANSWER = 200;

    private final Problems problems;

    TextCheck(Problems problems) {
        this.problems = problems;
    }

    void check(ClozeText text) {
        AnswerKey key = new AnswerKey(text, Glossary.NONE);
        text.gaps().forEach(gap -> check(gap, key.of(gap)));
        text.rules().draw().forEach((pool, number) -> checkDraw(text, pool, number));
    }

    private void check(Gap gap, GapKey key) {
        gap.accepted().forEach(answer -> checkAnswer(gap, answer));
        if (gap.kind() == Gap.Kind.NUMBER) {
            checkNumbers(gap);
        } else if (!gap.tolerance().equals(Tolerance.NONE)) {
            at(gap, "within.kind");
        }
        if (gap.kind() == Gap.Kind.CHOICE && gap.wrong().isEmpty() && gap.partly().isEmpty()) {
            at(gap, "choice.few");
        }
        checkOthers(gap, key);
    }

    private void checkAnswer(Gap gap, String answer) {
        if (answer.codePointCount(0, answer.length()) > LONGEST_ANSWER) {
            at(gap, "answer.long", LONGEST_ANSWER);
        } else if (gap.marking().folding().fold(answer).isEmpty()) {
            at(gap, "answer.nothing", answer);
        }
    }

    private void checkNumbers(Gap gap) {
        NumberKey numbers = new NumberKey(gap, Surroundings.NONE, gap.marking().folding());
        for (String answer : gap.accepted()) {
            if (!numbers.isNumber(answer)) {
                at(gap, "answer.number", answer);
            } else if (gap.tolerance().form() == Tolerance.Form.RANGE
                    && !numbers.allows(Quantity.of(0), numbers.value(answer).orElseThrow())) {
                at(gap, "answer.range", answer);
            }
        }
    }

    private void checkOthers(Gap gap, GapKey key) {
        Set<String> seen = new HashSet<>();
        Stream.concat(
                        gap.wrong().stream().map(Gap.WrongAnswer::answer),
                        gap.partly().stream().map(Gap.PartAnswer::answer))
                .forEach(answer -> {
                    if (key.accepts(answer)) {
                        at(gap, "wrong.accepted", answer);
                    } else if (!seen.add(gap.marking().folding().fold(answer))) {
                        at(gap, "wrong.twice", answer);
                    }
                });
    }

    private void checkDraw(ClozeText text, String pool, int number) {
        long items = text.items().stream().filter(item -> item.pool().equals(pool)).count();
        if (items == 0) {
            problems.at(1, 1, "draw.pool", pool);
        } else if (items < number) {
            problems.at(1, 1, "draw.many", number, items);
        }
    }

    private void at(Gap gap, String word, Object... arguments) {
        problems.at(gap.line(), gap.column(), word, arguments);
    }
}
