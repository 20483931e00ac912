package kexin.quiz.cloze;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind the colon of a field, or says what should have stood there. */
final class Values {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,5}) (s|min|h|d)");
    private static final String AMOUNT = "(-?\\d{1,15}(?:\\.\\d{1,15})?)";
    private static final Pattern TOLERANCE = Pattern.compile(AMOUNT + "(%|\\.\\." + AMOUNT + ")?");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    OptionalInt whole(Field field, int least, int most) {
        if (WHOLE.matcher(field.value()).matches()) {
            int value = Integer.parseInt(field.value());
            if (value >= least && value <= most) {
                return OptionalInt.of(value);
            }
        }
        problems.at(field, "value.whole", field.fullName(), field.value(), least, most);
        return OptionalInt.empty();
    }

    boolean truth(Field field, boolean otherwise) {
        switch (field.value()) {
            case "true":
                return true;
            case "false":
                return false;
            default:
                problems.at(field, "value.truth", field.fullName(), field.value());
                return otherwise;
        }
    }

    Rules.Reveal reveal(Field field) {
        for (Rules.Reveal reveal : Rules.Reveal.values()) {
            if (reveal.word().equals(field.value())) {
                return reveal;
            }
        }
        problems.at(field, "value.reveal", field.value());
        return Rules.Reveal.PASSED;
    }

    Optional<Duration> duration(Field field) {
        Matcher shape = DURATION.matcher(field.value());
        if (shape.matches() && Integer.parseInt(shape.group(1)) > 0) {
            return Optional.of(Durations.of(Integer.parseInt(shape.group(1)), shape.group(2)));
        }
        problems.at(field, "value.duration", field.fullName(), field.value());
        return Optional.empty();
    }

    Tolerance tolerance(Field field) {
        Matcher shape = TOLERANCE.matcher(field.value());
        if (shape.matches()) {
            Tolerance tolerance = tolerance(shape);
            if (tolerance.isSound()) {
                return tolerance;
            }
        }
        problems.at(field, "value.tolerance", field.value());
        return Tolerance.NONE;
    }

    private static Tolerance tolerance(Matcher shape) {
        BigDecimal from = new BigDecimal(shape.group(1));
        if (shape.group(3) != null) {
            return new Tolerance(Tolerance.Form.RANGE, from, new BigDecimal(shape.group(3)));
        }
        Tolerance.Form form = shape.group(2) == null ? Tolerance.Form.DISTANCE : Tolerance.Form.PERCENT;
        return new Tolerance(form, from, BigDecimal.ZERO);
    }

    /** {@code -case +script}, on top of what holds anyway. */
    Folding folding(Field field, Folding before) {
        Folding folding = before;
        for (String word : field.value().split(" +")) {
            Optional<Step> step = word.isEmpty() ? Optional.empty() : Step.named(word.substring(1));
            if (step.isPresent() && word.startsWith("-")) {
                folding = folding.without(step.get());
            } else if (step.isPresent() && word.startsWith("+")) {
                folding = folding.with(step.get());
            } else {
                problems.at(field, "value.fold", word);
            }
        }
        return folding;
    }
}
