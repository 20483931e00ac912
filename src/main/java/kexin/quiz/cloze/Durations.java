package kexin.quiz.cloze;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the notation writes a stretch of time: {@code 90 s}, {@code 10 min}, {@code 1 h}, {@code 2 d}. */
final class Durations {

    private static final Map<String, Duration> UNITS = units();

    private Durations() {}

    static Duration of(int amount, String unit) {
        return UNITS.get(unit).multipliedBy(amount);
    }

    /** In the largest unit that leaves no rest. */
    static String words(Duration duration) {
        return UNITS.entrySet().stream()
                .filter(unit -> duration.toSeconds() % unit.getValue().toSeconds() == 0)
                .map(unit -> duration.dividedBy(unit.getValue()) + " " + unit.getKey())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Duration> units() {
        Map<String, Duration> units = new LinkedHashMap<>();
        units.put("d", Duration.ofDays(1));
        units.put("h", Duration.ofHours(1));
        units.put("min", Duration.ofMinutes(1));
        units.put("s", Duration.ofSeconds(1));
        return Collections.unmodifiableMap(units);
    }
}
