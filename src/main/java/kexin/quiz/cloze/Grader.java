package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Marks answers. Whatever was typed ends as a mark with its reason, never as an exception. */
public final class Grader {

    private Grader() {}

    /** @param answersByGapKey what was typed; a gap without an entry is blank */
    public static Score grade(ClozeText text, Map<String, String> answersByGapKey) {
        List<Mark> marks = new ArrayList<>();
        for (Item item : text.items()) {
            for (Gap gap : item.gaps()) {
                marks.add(new GapKey(gap).mark(answersByGapKey.get(gap.key()), item.scored() ? gap.weight() : 0));
            }
        }
        return new Score(marks);
    }
}
