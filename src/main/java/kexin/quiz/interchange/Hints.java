package kexin.quiz.interchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;

/** Hints belong to a question there and to a gap here: those of later gaps say so, {@code (2) Close to fifty.} */
final class Hints {

    private static final Pattern NUMBERED = Pattern.compile("\\((\\d{1,3})\\) (.+)");

    private Hints() {}

    static String write(Gap gap, Item item) {
        return gap == item.gaps().get(0) ? gap.hint() : "(" + gap.number() + ") " + gap.hint();
    }

    /** Gives the hint to the gap it names, else to the first. */
    static void read(String words, List<GapSketch> gaps) {
        Matcher numbered = NUMBERED.matcher(words);
        int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
        if (number > 1 && number <= gaps.size()) {
            gaps.get(number - 1).hint(numbered.group(2));
        } else if (!gaps.isEmpty()) {
            gaps.get(0).hint(words);
        }
    }
}
