package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts off the unit that stands behind a gap, or the currency before it, where they are typed with the number. */
final class Units {

    private static final Pattern TENTHS = Pattern.compile("(.{1,10})([米块])([1-9一二三四五六七八九])");

    /** Written as a share: 0.7 is none. */
    private static final Pattern SHARE = Pattern.compile("百分之|千分之|[%‰]|percent|pct");

    private final Folding folding;
    private final Folding plain;
    private final Folding spaced;
    private final String sign;
    private final List<UnitsBehind.Unit> units;
    private final Optional<Share> share;

    /** A share of ten, a hundred or a thousand: how many parts make one. */
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
        this.units = new UnitsBehind(around.behind(), plain).all();
        this.share = units.stream().flatMap(unit -> share(unit).stream()).findFirst();
    }

    private static Optional<Share> share(UnitsBehind.Unit unit) {
        int parts = switch (unit.folded()) {
            case "成" -> 10;
            case "%", "percent" -> 100;
            case "‰" -> 1000;
            default -> 0;
        };
        return parts == 0 ? Optional.empty() : Optional.of(new Share(unit.shown(), Quantity.of(parts)));
    }

    /** What is left without one of these units, for each that was typed. */
    List<Cut> cuts(String typed) {
        List<Cut> cuts = new ArrayList<>();
        String folded = spaced.fold(typed);
        if (!sign.isEmpty() && folded.startsWith(sign)) {
            folded = folded.substring(sign.length());
            cuts.add(new Cut(folding.fold(folded), sign));
        }
        for (UnitsBehind.Unit unit : units) {
            int end = endBefore(folded, unit.folded());
            if (end >= 0) {
                cuts.add(new Cut(folding.fold(folded.substring(0, end)), unit.shown()));
            }
        }
        wholeShare(typed, folded).ifPresent(cuts::add);
        withTenths(folded).ifPresent(cuts::add);
        return cuts;
    }

    /** 一米五 before 米: what is behind the unit are tenths of it. */
    private Optional<Cut> withTenths(String folded) {
        Matcher tenths = TENTHS.matcher(folded);
        return tenths.matches() && units.stream().anyMatch(unit -> unit.folded().equals(tenths.group(2)))
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
        return SHARE.matcher(folded).find()
                ? share.flatMap(one -> Numbers.only(folding.fold(typed))
                        .map(part -> new Cut(Numbers.write(part.times(one.parts)), one.shown)))
                : Optional.empty();
    }
}
