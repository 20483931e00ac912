package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may be the unit of a gap in the words behind it: in {@code 万美元。} these are 万, 万美, 万美元. */
final class UnitsBehind {

    private static final int MOST_CHARACTERS = 6;
    private static final int MOST_WORDS = 3;

    /** May stand between a number and what is counted: 16个小时. */
    private static final String MEASURE = "个";

    /** Before these it makes another thing of a number, or nonsense: 3月 is no 3个月. */
    private static final String MEASURELESS = "月点點号號日楼樓层層年岁歲级級时個个";

    /** The rest of a range whose beginning the gap is: 90 before -98%. */
    private static final Pattern RANGE =
            Pattern.compile("\\s?(?:[-–—~～至到]|to )\\s?\\d{1,12}(?:[.,]\\d{1,12})?(?=\\D|$)");

    private final Folding plain;
    private final List<Unit> found = new ArrayList<>();

    /**
     * @param shown as it stands behind the gap
     * @param folded one of its names, as an answer will be
     */
    record Unit(String shown, String folded) {}

    /** @param plain numbers apart */
    UnitsBehind(String words, Folding plain) {
        this.plain = plain;
        Matcher range = RANGE.matcher(words);
        collect(range.lookingAt() ? words.substring(range.end()) : words);
    }

    List<Unit> all() {
        return found;
    }

    private void collect(String words) {
        int begin = words.startsWith("-") ? 1 : 0;
        int end = skipSpaces(words, begin);
        for (int parts = 0; parts < MOST_WORDS && end < words.length(); parts++) {
            int next = partEnd(words, end);
            if (next == end) {
                return;
            }
            if (Character.isIdeographic(words.codePointAt(end))) {
                addCharacters(words, end, next);
                return;
            }
            add(words.substring(begin, next).strip(), "");
            end = skipSpaces(words, next);
        }
    }

    private void addCharacters(String words, int begin, int end) {
        for (int i = begin + 1; i <= Math.min(end, begin + MOST_CHARACTERS); i++) {
            add(words.substring(0, i).strip(), "");
            if (MEASURELESS.indexOf(words.charAt(begin)) < 0) {
                add(words.substring(0, i).strip(), MEASURE);
            }
        }
    }

    private void add(String shown, String before) {
        String folded = plain.fold(shown);
        if (!folded.isEmpty()) {
            found.add(new Unit(shown, before + folded));
            UnitNames.of(folded).forEach(name -> found.add(new Unit(shown, before + name)));
        }
    }

    /** A word, a run of Chinese, or a sign such as %. */
    private static int partEnd(String words, int begin) {
        char first = words.charAt(begin);
        if (!Character.isLetter(first)) {
            return Punctuation.isMark(first) || Character.isDigit(first) ? begin : begin + 1;
        }
        int end = begin;
        while (end < words.length()
                && Character.isLetter(words.charAt(end))
                && Character.isIdeographic(words.charAt(end)) == Character.isIdeographic(first)) {
            end++;
        }
        return end;
    }

    private static int skipSpaces(String words, int from) {
        int i = from;
        while (i < words.length() && Spaces.isSpace(words.charAt(i))) {
            i++;
        }
        return i;
    }
}
