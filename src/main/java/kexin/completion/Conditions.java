package kexin.completion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** A filter as conditions on {@code register_line}, joined by and, with their values in order. */
final class Conditions {

    private final List<Object> values = new ArrayList<>();
    private final UnaryOperator<String> columns;
    private String text = "";

    /** @param columns how each column is written */
    Conditions(RecordFilter filter, UnaryOperator<String> columns) {
        this.columns = columns;
        if (has(filter.text())) {
            words(filter.text());
        }
        equal("course", filter.course());
        equal("edition", filter.edition());
        if (!filter.departments().isEmpty()) {
            String places = String.join(", ", filter.departments().stream().map(each -> "?").toList());
            and(column("department") + " in (" + places + ")", filter.departments().toArray());
        }
        equal("person_id", filter.person());
        equal("language", filter.language());
        equal("state", filter.state() == null ? null : filter.state().name());
        within("moved_at", filter.dates());
        within("enrolled_at", filter.enrolled());
        within("completed_at", filter.completed());
        limits(filter);
        if (has(filter.serial())) {
            and(column("serial") + " like ? escape '!'", escaped(filter.serial().toUpperCase(Locale.ROOT)) + "%");
        }
    }

    /**
     * Written so that no database reads the column by its index. Where many lines fit, they are soonest found by walking in
     * the order they are shown in; a database that knows too little of its data would fetch them all by the filter's index
     * and sort them.
     */
    static String unindexed(String column) {
        return "greatest(" + column + ", " + column + ")";
    }

    /** Empty, or beginning with where. */
    String sql() {
        return text;
    }

    List<Object> values() {
        return values;
    }

    void bind(BiConsumer<Integer, Object> parameters) {
        for (int place = 0; place < values.size(); place++) {
            parameters.accept(place + 1, values.get(place));
        }
    }

    /**
     * Looked for among what people are or were called, since these are few beside the lines: whoever was once called so is
     * found with all their lines. Where lines are walked through, the names stand beside another condition, or PostgreSQL
     * would join them and sort all that fits.
     */
    private void words(String typed) {
        String pattern = "%" + escaped(typed.strip().toLowerCase(Locale.ROOT)) + "%";
        String named = column("person_id") + " in (select person_id from register_name where words like ? escape '!')";
        if (column("person_id").equals("person_id")) {
            and(named, pattern);
        } else {
            and("(" + named + " or lower(name) like ? escape '!')", pattern, pattern);
        }
    }

    private void limits(RecordFilter filter) {
        if (filter.least() != null) {
            and(column("percent") + " >= ?", filter.least());
        }
        if (filter.most() != null) {
            and(column("percent") + " between 0 and ?", filter.most());
        }
    }

    private void equal(String column, Object value) {
        if (value != null && !value.equals("")) {
            and(column(column) + " = ?", value);
        }
    }

    private void within(String column, Span span) {
        if (span.from() != null) {
            and(column(column) + " >= ?", Timestamp.from(span.from()));
        }
        if (span.until() != null) {
            and(column(column) + " < ?", Timestamp.from(span.until()));
        }
        if (span.from() == null && span.until() != null && column.equals("completed_at")) {
            and(column(column) + " > ?", Timestamp.from(Instant.EPOCH));
        }
    }

    private String column(String name) {
        return columns.apply(name);
    }

    private void and(String condition, Object... arguments) {
        text += (text.isEmpty() ? " where " : " and ") + condition;
        values.addAll(List.of(arguments));
    }

    private static boolean has(String text) {
        return text != null && !text.isBlank();
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
