package kexin.audit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lines of one day. */
public record Day(String title, List<Line> lines) {

    static <T> List<Day> of(List<T> lines, Function<T, Instant> time, Function<Instant, String> day, Function<T, Line> line) {
        Map<String, List<Line>> days = new LinkedHashMap<>();
        lines.forEach(one -> days.computeIfAbsent(day.apply(time.apply(one)), title -> new ArrayList<>()).add(line.apply(one)));
        return days.entrySet().stream().map(entry -> new Day(entry.getKey(), entry.getValue())).toList();
    }
}
