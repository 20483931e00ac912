package kexin.quiz.cloze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges numbers: by their value, with the unit that follows the gap, within what the author allows. */
final class NumberKey {

    private final Gap gap;
    private final Folding folding;
    private final boolean readsNumbers;
    private final Units units;
    private final List<Accepted> accepted = new ArrayList<>();

    /** Accepted answers with a number in them, folded: 5-7, 三声. */
    private final Map<String, String> counted = new HashMap<>();

    /** The same with their unit in other words: 15 min. */
    private final Map<String, String> renamed = new HashMap<>();

    private record Accepted(String text, Quantity value) {}

    NumberKey(Gap gap, Surroundings around, Folding folding) {
        this.gap = gap;
        this.readsNumbers = folding.steps().contains(Step.NUMBER);
        this.folding = folding.with(Step.NUMBER);
        if (isNumberGap() || readsNumbers) {
            gap.accepted().forEach(this::learn);
        }
        this.units = accepted.isEmpty() && counted.isEmpty() ? null : new Units(around, folding);
    }

    private void learn(String answer) {
        String folded = folding.fold(answer);
        Optional<Quantity> value = Numbers.only(folded);
        if (value.isPresent()) {
            accepted.add(new Accepted(answer, value.get()));
        } else if (Characters.any(folded, c -> c == Numbers.OPEN || Numbers.isNumeral(c))) {
            counted.put(folded, answer);
            int unit = folded.lastIndexOf(Numbers.CLOSE) + 1;
            UnitNames.of(folded.substring(unit)).forEach(name -> renamed.put(folded.substring(0, unit) + name, answer));
        }
    }

    /** Nothing if numbers have no say: the gap wants none, or none was typed. */
    Optional<Judgement> judge(Folded typed) {
        if (units == null) {
            return Optional.empty();
        }
        if (renamed.containsKey(typed.text())) {
            return Optional.of(Judgement.right("mark.right.unitName", renamed.get(typed.text()), gap));
        }
        List<Units.Cut> cuts = units.cuts(typed.written());
        Optional<Judgement> withUnit = cuts.stream()
                .filter(cut -> counted.containsKey(cut.rest()))
                .map(cut -> Judgement.right("mark.right.unit", counted.get(cut.rest()), gap, cut.unit()))
                .findFirst();
        return withUnit.or(() -> byValue(typed, cuts));
    }

    private Optional<Judgement> byValue(Folded typed, List<Units.Cut> cuts) {
        Optional<Units.Cut> cut = cuts.stream().filter(one -> one.number().isPresent()).findFirst();
        Optional<Quantity> value = cut.flatMap(Units.Cut::number).or(() -> value(typed));
        if (accepted.isEmpty() || value.isEmpty()) {
            return isNumberGap() ? Optional.of(Judgement.wrong("mark.wrong.number")) : Optional.empty();
        }
        return Optional.of(judge(value.get(), cut.map(Units.Cut::unit)));
    }

    private Judgement judge(Quantity value, Optional<String> unit) {
        for (Accepted one : accepted) {
            if (one.value.equals(value)) {
                return unit.map(shown -> Judgement.right("mark.right.unit", one.text, gap, shown))
                        .orElseGet(() -> isNumberGap()
                                ? Judgement.right("mark.right.number", one.text, gap)
                                : Judgement.wrong("mark.wrong.value"));
            }
        }
        boolean close = isNumberGap() && accepted.stream().anyMatch(one -> allows(one.value, value));
        return close
                ? Judgement.right("mark.right.within", gap.best(), gap, gap.best())
                : Judgement.wrong("mark.wrong.value");
    }

    private boolean isNumberGap() {
        return gap.kind() == Gap.Kind.NUMBER;
    }

    boolean isNumber(String answer) {
        return value(answer).isPresent();
    }

    boolean allows(Quantity key, Quantity typed) {
        Tolerance tolerance = gap.tolerance();
        Quantity from = Quantity.of(tolerance.from());
        return switch (tolerance.form()) {
            case DISTANCE -> key.distance(typed).compareTo(from) <= 0;
            case PERCENT -> key.distance(typed).compareTo(from.times(part(key))) <= 0;
            case RANGE -> typed.compareTo(from) >= 0 && typed.compareTo(Quantity.of(tolerance.to())) <= 0;
        };
    }

    private static Quantity part(Quantity key) {
        return key.distance(Quantity.of(0)).times(Quantity.of(new BigDecimal("0.01")));
    }

    private Optional<Quantity> value(Folded typed) {
        return readsNumbers ? Numbers.only(typed.text()) : value(typed.written());
    }

    Optional<Quantity> value(String answer) {
        return Numbers.only(folding.fold(answer));
    }
}
