package kexin.quiz.cloze;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the lines before the first item: what holds for the whole quiz. */
final class SettingsReader {

    private static final int MOST_TRIES = 1000;
    private static final int MOST_ITEMS = 1000;

    private final Problems problems;
    private final Values values;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> draw = new LinkedHashMap<>();
    private OptionalInt pass = OptionalInt.empty();
    private OptionalInt tries = OptionalInt.empty();
    private Optional<Duration> pause = Optional.empty();
    private Optional<Duration> time = Optional.empty();
    private boolean shuffle;
    private Rules.Reveal reveal = Rules.Reveal.PASSED;
    private Folding folding = Folding.STANDARD;
    private int near = Marking.STANDARD.near();

    SettingsReader(List<Line> lines, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        lines.stream().filter(line -> !line.isEmpty()).forEach(this::read);
    }

    OptionalInt pass() {
        return pass;
    }

    Rules rules() {
        return new Rules(tries, pause, time, draw, shuffle, reveal);
    }

    Marking marking() {
        return new Marking(folding, near);
    }

    private void read(Line line) {
        Field.of(line).ifPresentOrElse(this::read, () -> problems.at(line, "setting.line"));
    }

    private void read(Field field) {
        if (!seen.add(field.fullName())) {
            problems.at(field, "field.twice", field.fullName());
        } else if (field.name().equals("draw")) {
            values.whole(field, 1, MOST_ITEMS).ifPresent(number -> draw.put(field.of(), number));
        } else if (field.of().isEmpty()) {
            set(field);
        } else {
            problems.at(field.line(), "setting.unknown", field.fullName());
        }
    }

    private void set(Field field) {
        switch (field.name()) {
            case "pass" -> pass = values.whole(field, 1, 100);
            case "tries" -> tries = values.whole(field, 1, MOST_TRIES);
            case "pause" -> pause = values.duration(field);
            case "time" -> time = values.duration(field);
            case "shuffle" -> shuffle = values.truth(field, false);
            case "answers" -> reveal = values.reveal(field);
            case "fold" -> folding = values.folding(field, Folding.STANDARD);
            case "near" -> near = values.whole(field, 0, 100).orElse(near);
            default -> problems.at(field.line(), "setting.unknown", field.name());
        }
    }
}
