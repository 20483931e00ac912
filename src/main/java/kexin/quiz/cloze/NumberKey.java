package kexin.quiz.cloze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges numbers: by their value, with the unit that follows the gap, within what the author allows. */
final class NumberKey {

    private final Gap gap;
    private final Folding folding;
    private final Units units;
    private final List<Accepted> accepted = new ArrayList<>();

    private record Accepted(String text, Quantity value) {}

    NumberKey(Gap gap, String behind, Folding folding) {
        this.gap = gap;
        this.folding = folding.with(Step.NUMBER);
        if (isNumberGap() || folding.steps().contains(Step.NUMBER)) {
            gap.accepted().forEach(answer -> value(answer).ifPresent(value -> accepted.add(new Accepted(answer, value))));
        }
        this.units = accepted.isEmpty() ? null : new Units(behind, folding);
    }

    /** Nothing if numbers have no say: the gap wants none, or none was typed. */
    Optional<Judgement> judge(String typed) {
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Units.Cut> cut = units.cut(typed);
        Optional<Quantity> value = cut.map(Units.Cut::number).or(() -> value(typed));
        if (value.isEmpty()) {
            return isNumberGap() ? Optional.of(Judgement.wrong("mark.wrong.number")) : Optional.empty();
        }
        return Optional.of(judge(value.get(), cut));
    }

    private Judgement judge(Quantity value, Optional<Units.Cut> cut) {
        for (Accepted one : accepted) {
            if (one.value.equals(value)) {
                return cut.map(unit -> Judgement.right("mark.right.unit", one.text, gap, unit.unit()))
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

    Optional<Quantity> value(String answer) {
        return Numbers.only(folding.fold(answer));
    }
}
