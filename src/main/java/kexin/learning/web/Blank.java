package kexin.learning.web;

import java.util.List;
import kexin.learning.GivenMark;
import kexin.learning.SavedAnswer;
import kexin.learning.Submission.Held;
import kexin.quiz.cloze.Gap;

/**
 * A blank as it is shown. Before submission it knows nothing of the key but what is offered to choose from.
 *
 * @param gap key of the gap
 * @param place within the quiz, from 1
 * @param width {@code short}, {@code medium} or {@code long}: the class of its longest answer
 * @param choices to choose one from; empty where it is typed
 * @param held what was saved
 * @param mine what a form held that could not be submitted; null where it is what was saved
 * @param newer whether what was saved is newer than what that form's reader saw
 * @param hint null if there is none
 * @param mark null before submission
 * @param answer the best answer; null where it is not told
 * @param late what arrived after the end; null if nothing did
 */
record Blank(
        String gap,
        int place,
        String width,
        Gap.Kind kind,
        List<String> choices,
        SavedAnswer held,
        String mine,
        boolean newer,
        String hint,
        GivenMark mark,
        String answer,
        String late) {

    /** @param mine what a form held that could not be submitted, null if nothing */
    static Blank open(Gap gap, int place, List<String> choices, SavedAnswer held, Held mine) {
        String hint = gap.hint().isEmpty() ? null : gap.hint();
        boolean other = mine != null && !mine.typed().equals(held.typed());
        return new Blank(
                gap.key(), place, width(gap), gap.kind(), choices, held,
                other ? mine.typed() : null, other && held.revision() > mine.base(), hint, null, null, null);
    }

    static Blank marked(Gap gap, int place, GivenMark mark, boolean reveal, String late) {
        return new Blank(
                gap.key(), place, width(gap), gap.kind(), List.of(), SavedAnswer.NONE, null, false, null,
                mark, reveal ? gap.best() : null, late);
    }

    boolean isBank() {
        return kind == Gap.Kind.BANK;
    }

    /** What stands in it when the page is opened. */
    String shown() {
        return mine == null ? held.typed() : mine;
    }

    /** By class, so that the width gives nothing away; a Chinese character counts for two. */
    private static String width(Gap gap) {
        int longest = gap.accepted().stream().mapToInt(Blank::columns).max().orElse(0);
        return longest <= 6 ? "short" : longest <= 14 ? "medium" : "long";
    }

    private static int columns(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
