package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units that stand behind a gap and may be typed with its number: after {@code 万美元。} these are 万, 万美, 万美元. */
final class Units {

    private static final int MOST_CHARACTERS = 6;
    private static final int MOST_WORDS = 3;

    /** May stand between any number and what is counted: 16个小时. */
    private static final String MEASURE = "个";

    /** Written as a share: 0.7 is none. */
    private static final Pattern SHARE = Pattern.compile("百分之|千分之|[%‰]|percent|pct");

    private final Folding folding;
    private final Folding plain;
    private final List<Unit> units = new ArrayList<>();
    private Share share;

    /** @param shown as it stands behind the gap */
    private record Unit(String shown, String folded) {}

    /** A share of a hundred or a thousand: how many parts make one. */
    private record Share(String shown, Quantity parts) {}

    /**
     * What was typed before one of the units.
     *
     * @param rest folded
     * @param unit as it stands behind the gap
     */
    record Cut(String rest, String unit) {

        Optional<Quantity> number() {
            return Numbers.only(rest);
        }
    }

    /** @param words behind the gap */
    Units(String words, Folding folding) {
        this.folding = folding.with(Step.NUMBER);
        this.plain = folding.without(Step.NUMBER);
        collect(words);
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
            add(words.substring(begin, next).strip());
            end = skipSpaces(words, next);
        }
    }

    private void addCharacters(String words, int begin, int end) {
        for (int i = begin + 1; i <= Math.min(end, begin + MOST_CHARACTERS); i++) {
            String shown = words.substring(0, i).strip();
            add(shown);
            units.add(new Unit(shown, MEASURE + plain.fold(shown)));
        }
    }

    private void add(String shown) {
        String folded = plain.fold(shown);
        units.add(new Unit(shown, folded));
        if (folded.equals("percent") || folded.equals("%")) {
            List.of("%", "percent", "pct").forEach(sign -> units.add(new Unit(shown, sign)));
            share = new Share(shown, Quantity.of(100));
        } else if (folded.equals("‰")) {
            share = new Share(shown, Quantity.of(1000));
        }
    }

    /** What is left without one of these units, for each that was typed. */
    List<Cut> cuts(String typed) {
        List<Cut> cuts = new ArrayList<>();
        String folded = plain.fold(typed);
        for (Unit unit : units) {
            if (folded.endsWith(unit.folded) && !unit.folded.isEmpty()) {
                String rest = folded.substring(0, folded.length() - unit.folded.length());
                cuts.add(new Cut(folding.fold(rest), unit.shown));
            }
        }
        wholeShare(typed, folded).ifPresent(cuts::add);
        return cuts;
    }

    /** 百分之七十 before %: the parts of a hundred that it is. */
    private Optional<Cut> wholeShare(String typed, String folded) {
        return share == null || !SHARE.matcher(folded).find()
                ? Optional.empty()
                : Numbers.only(folding.fold(typed))
                        .map(part -> new Cut(Numbers.write(part.times(share.parts)), share.shown));
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
