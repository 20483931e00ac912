package kexin.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.audit.Place;
import kexin.audit.Stretch;
import kexin.audit.TrailFilter;

/**
 * A filter as it stands in an address: {@code ?who=…&subject=…&kind=…&from=2026-01-01&to=…}, and the place in the trail,
 * {@code &older=…} or {@code &newer=…}. The page and the CSV read the same words, so that they show the same lines.
 *
 * @param from first day, in the configured zone
 * @param to last day, itself included
 */
public record Asked(String who, String subject, String kind, String from, String to, Stretch stretch) {

    /** Lines on a page, and one more that tells whether others follow. */
    static final int LINES = 50;

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    static Asked of(UnaryOperator<String> parameters) {
        return new Asked(
                parameters.apply("who"),
                parameters.apply("subject"),
                parameters.apply("kind"),
                parameters.apply("from"),
                parameters.apply("to"),
                stretch(Place.read(parameters.apply("older")), Place.read(parameters.apply("newer"))));
    }

    TrailFilter filter(ZoneId zone) {
        if (!unreadable().isEmpty()) {
            return new TrailFilter(who, subject, kind, null, Instant.EPOCH);
        }
        LocalDate last = day(to);
        return new TrailFilter(
                who, subject, kind, start(day(from), zone), last == null ? null : start(last.plusDays(1), zone));
    }

    /** What stands for a day and is none, as it was written: then no line fits, on the page and in the CSV. */
    public List<String> unreadable() {
        return Stream.of(from, to)
                .filter(words -> words != null && !words.isBlank() && day(words) == null)
                .map(String::strip)
                .toList();
    }

    boolean isFiltered() {
        return !parts().isEmpty();
    }

    /** With its question mark; nothing where nothing is asked for. */
    String query() {
        return parts().isEmpty() ? "" : "?" + joined(parts());
    }

    /** The same lines from another place on. */
    String query(String direction, Place place) {
        Map<String, String> parts = parts();
        parts.put(direction, place.words());
        return "?" + joined(parts);
    }

    private static Stretch stretch(Place older, Place newer) {
        if (older != null) {
            return Stretch.olderThan(older, LINES + 1);
        }
        return newer == null ? Stretch.newest(LINES + 1) : Stretch.newerThan(newer, LINES + 1);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        add(parts, "who", who);
        add(parts, "subject", subject);
        add(parts, "kind", kind);
        add(parts, "from", from);
        add(parts, "to", to);
        return parts;
    }

    private static void add(Map<String, String> parts, String name, String value) {
        if (value != null && !value.isBlank()) {
            parts.put(name, value.strip());
        }
    }

    private static String joined(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @return null for none, and for what is no day as {@code 2026-01-31} is */
    private static LocalDate day(String words) {
        try {
            return words == null || !words.strip().matches(DAY) ? null : LocalDate.parse(words.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
