package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that stand behind a gap and may be typed with its number: after {@code 万美元。} these are 万, 万美, 万美元. */
final class Units {

    private static final int MOST_CHARACTERS = 6;
    private static final int MOST_WORDS = 3;

    /** May stand between a number and what is counted: 16个小时. */
    private static final String MEASURE = "个";

    /** Before these it makes another thing of a number, or nonsense: 3月 is no 3个月. */
    private static final String MEASURELESS = "月点點号號日楼樓层層年岁歲级級时個个";

    /** The rest of a range whose beginning the gap is: 90 before -98%. */
    private static final Pattern RANGE =
            Pattern.compile("\\s?(?:[-–—~～至到]|to )\\s?\\d{1,12}(?:[.,]\\d{1,12})?(?=\\D|$)");

    private static final Pattern TENTHS = Pattern.compile("(.{1,10})([米块])([1-9一二三四五六七八九])");

    /** Written as a share: 0.7 is none. */
    private static final Pattern SHARE = Pattern.compile("百分之|千分之|[%‰]|percent|pct");

    private final Folding folding;
    private final Folding plain;
    private final Folding spaced;
    private final String sign;
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

    Units(Surroundings around, Folding folding) {
        this.folding = folding.with(Step.NUMBER);
        this.plain = folding.without(Step.NUMBER);
        this.spaced = plain.without(Step.SPACE).without(Step.HYPHEN);
        this.sign = plain.fold(around.sign());
        Matcher range = RANGE.matcher(around.behind());
        collect(range.lookingAt() ? around.behind().substring(range.end()) : around.behind());
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
            if (MEASURELESS.indexOf(words.charAt(begin)) < 0) {
                units.stream().filter(unit -> unit.shown.equals(shown)).map(unit -> new Unit(shown, MEASURE + unit.folded)).toList()
                        .forEach(units::add);
            }
        }
    }

    private void add(String shown) {
        String folded = plain.fold(shown);
        units.add(new Unit(shown, folded));
        UnitNames.of(folded).forEach(name -> units.add(new Unit(shown, name)));
        if (folded.equals("percent") || folded.equals("%")) {
            List.of("%", "percent", "pct").forEach(sign -> units.add(new Unit(shown, sign)));
            share = new Share(shown, Quantity.of(100));
        } else if (folded.equals("‰")) {
            share = new Share(shown, Quantity.of(1000));
        } else if (folded.equals("成")) {
            share = new Share(shown, Quantity.of(10));
        }
    }

    /** What is left without one of these units, for each that was typed. */
    List<Cut> cuts(String typed) {
        List<Cut> cuts = new ArrayList<>();
        String folded = spaced.fold(typed);
        boolean signed = !sign.isEmpty() && folded.startsWith(sign);
        if (signed) {
            folded = folded.substring(sign.length());
            cuts.add(new Cut(folding.fold(folded), sign));
        }
        for (Unit unit : units) {
            int end = unit.folded.isEmpty() ? -1 : endBefore(folded, unit.folded);
            if (end >= 0) {
                cuts.add(new Cut(folding.fold(folded.substring(0, end)), unit.shown));
            }
        }
        wholeShare(typed, folded).ifPresent(cuts::add);
        withTenths(folded).ifPresent(cuts::add);
        return cuts;
    }

    /** 一米五 before 米: what is behind the unit are tenths of it. */
    private Optional<Cut> withTenths(String folded) {
        Matcher tenths = TENTHS.matcher(folded);
        return tenths.matches() && units.stream().anyMatch(unit -> unit.folded.equals(tenths.group(2)))
                ? Numbers.only(folding.fold(tenths.group(1)))
                        .filter(Quantity::isWhole)
                        .map(whole -> new Cut(folding.fold(whole + "." + folding.value(tenths.group(3)).orElseThrow()), tenths.group(2)))
                : Optional.empty();
    }

    /** Where a text ends without its unit, or -1; spaces and hyphens between and within are overlooked where they are. */
    private int endBefore(String typed, String unit) {
        int end = typed.length();
        for (int i = unit.length(); i > 0;) {
            if (end == 0) {
                return -1;
            } else if (typed.charAt(end - 1) == unit.charAt(i - 1)) {
                i--;
            } else if (!isOverlooked(typed.charAt(end - 1))) {
                return -1;
            }
            end--;
        }
        while (end > 0 && isOverlooked(typed.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isOverlooked(char c) {
        return Spaces.isSpace(c) ? plain.steps().contains(Step.SPACE) : c == '-' && plain.steps().contains(Step.HYPHEN);
    }

    /** 百分之七十 before %, 80% before 成: the parts of a hundred or of ten that it is. */
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
