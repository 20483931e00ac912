package kexin.audit;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Where in a trail one stands: at the line with this time and id. In an address it is {@code 1795312345678-4711}.
 *
 * @param at of the line
 * @param id among the lines of that instant
 */
public record Place(Instant at, long id) {

    public static Place of(DeedRecord line) {
        return new Place(line.at(), line.id());
    }

    public static Place of(DoorRecord line) {
        return new Place(line.at(), line.id());
    }

    /** @return null where the words are no place */
    public static Place read(String words) {
        if (words == null || !words.matches("\\d{1,15}-\\d{1,18}")) {
            return null;
        }
        String[] parts = words.split("-");
        try {
            return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        } catch (DateTimeException tooFar) {
            return null;
        }
    }

    public String words() {
        return at.toEpochMilli() + "-" + id;
    }
}
