package kexin.course.notation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines {@code key: value} on top of a lesson or a page.
 *
 * <pre>id: SM.1.2  →  id = SM.1.2 at column 5</pre>
 */
final class Header {

    private final Set<String> known;
    private final Flaws flaws;
    private final Map<String, Named> values = new LinkedHashMap<>();

    Header(Set<String> known, Flaws flaws) {
        this.known = known;
        this.flaws = flaws;
    }

    Map<String, Named> values() {
        return values;
    }

    /** @return whether the line is one of a header */
    boolean take(String line, int number) {
        Optional<HeaderLine> field = HeaderLine.of(line);
        if (field.isEmpty()) {
            return false;
        }
        String key = field.get().key();
        if (!known.contains(key)) {
            flaws.add(new Place(number, 1), "problem.key.unknown", key, String.join(", ", known));
        } else {
            put(key, new Named(field.get().value(), new Place(number, field.get().start() + 1)));
        }
        return true;
    }

    private void put(String key, Named value) {
        if (value.word().isEmpty()) {
            flaws.add(value.place(), "problem.key.empty", key);
        } else if (values.putIfAbsent(key, value) != null) {
            flaws.add(new Place(value.place().line(), 1), "problem.key.duplicate", key);
        }
    }
}
