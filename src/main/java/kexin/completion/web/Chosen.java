package kexin.completion.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import kexin.completion.RecordFilter;

/**
 * A filter as it stands in an address: {@code ?text=…&course=…&department=…&state=completed&from=2026-01-01&to=…}. The
 * table and the CSV read the same words, so that they show the same rows.
 *
 * @param from first day, in the configured zone
 * @param to last day, itself included
 */
record Chosen(String text, String course, String department, String state, String from, String to) {

    static Chosen of(UnaryOperator<String> parameters) {
        return new Chosen(
                parameters.apply("text"),
                parameters.apply("course"),
                parameters.apply("department"),
                parameters.apply("state"),
                parameters.apply("from"),
                parameters.apply("to"));
    }

    RecordFilter filter(ZoneId zone) {
        LocalDate last = day(to);
        return new RecordFilter(
                text, course, department, stateOf(), start(day(from), zone), last == null ? null : start(last.plusDays(1), zone));
    }

    /** What is no day asks for nothing. */
    static LocalDate day(String words) {
        try {
            return words == null || words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private RecordFilter.State stateOf() {
        for (RecordFilter.State known : RecordFilter.State.values()) {
            if (known.name().equalsIgnoreCase(state)) {
                return known;
            }
        }
        return null;
    }
}
