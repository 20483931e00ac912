package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units that stand behind a gap and may be typed with its number: after {@code 万美元。} these are 万, 万美, 万美元. */
final class Units {

    private static final int MOST_CHARACTERS = 6;
    private static final int MOST_WORDS = 3;

    private final Folding folding;
    private final Folding plain;
    private final List<Unit> units = new ArrayList<>();

    /** @param shown as it stands behind the gap */
    private record Unit(String shown, String folded) {}

    /** A number and the unit that was typed with it. */
    record Cut(Quantity number, String unit) {}

    /** @param words behind the gap */
    Units(String words, Folding folding) {
        this.folding = folding.with(Step.NUMBER);
        this.plain = folding.without(Step.NUMBER);
        collect(words);
    }

    private void collect(String words) {
        int end = skipSpaces(words, 0);
        for (int parts = 0; parts < MOST_WORDS && end < words.length(); parts++) {
            int next = partEnd(words, end);
            if (next == end) {
                return;
            }
            if (Character.isIdeographic(words.codePointAt(end))) {
                addCharacters(words, end, next);
                return;
            }
            add(words.substring(0, next).strip());
            end = skipSpaces(words, next);
        }
    }

    private void addCharacters(String words, int begin, int end) {
        for (int i = begin + 1; i <= Math.min(end, begin + MOST_CHARACTERS); i++) {
            add(words.substring(0, i).strip());
        }
    }

    private void add(String shown) {
        String folded = plain.fold(shown);
        units.add(new Unit(shown, folded));
        if (folded.equals("percent")) {
            units.add(new Unit(shown, "%"));
        } else if (folded.equals("%")) {
            units.add(new Unit(shown, "percent"));
        }
    }

    /** The number if what was typed is a number and one of these units. */
    Optional<Cut> cut(String typed) {
        String folded = plain.fold(typed);
        for (Unit unit : units) {
            if (folded.endsWith(unit.folded) && !unit.folded.isEmpty()) {
                String rest = folded.substring(0, folded.length() - unit.folded.length());
                Optional<Quantity> number = Numbers.only(folding.fold(rest));
                if (number.isPresent()) {
                    return Optional.of(new Cut(number.get(), unit.shown));
                }
            }
        }
        return Optional.empty();
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
