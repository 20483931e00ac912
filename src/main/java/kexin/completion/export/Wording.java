package kexin.completion.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import kexin.completion.Column;
import kexin.completion.RecordRow;

/** What stands in the cells of the register, in one language and one zone. */
public final class Wording {

    private final ResourceBundle words;
    private final ZoneId zone;
    private final Map<String, String> titles;

    /** @param titles address of a course to its title */
    public Wording(String language, ZoneId zone, Map<String, String> titles) {
        this.words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
        this.zone = zone;
        this.titles = titles;
    }

    public String header(Column column) {
        return words.getString("completion.records." + column.word());
    }

    /** A text, a whole number, a time of the zone, or null. */
    public Object cell(RecordRow row, Column column) {
        return switch (column) {
            case NAME -> row.name();
            case ACCOUNT -> row.account();
            case STAFF_NUMBER -> row.staffNumber();
            case DEPARTMENT -> row.department();
            case COURSE -> titles.getOrDefault(row.course(), row.course());
            case ADDRESS -> row.course();
            case EDITION -> row.edition();
            case LANGUAGE -> words.getString("completion.language." + row.language());
            case STATE -> words.getString(row.isCompleted() ? "completion.state.completed" : "completion.state.learning");
            case ENROLLED -> time(row.enrolledAt());
            case COMPLETED -> time(row.completedAt());
            case PERCENT -> row.percent();
            case CERTIFICATE -> row.serial();
        };
    }

    private LocalDateTime time(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), zone);
    }
}
