package kexin.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the register shows of a line, each to be chosen, filtered and sorted by. */
public enum Column {
    NAME("name", "name", false),
    ACCOUNT("account", "account", false),
    STAFF_NUMBER("staffNumber", "staff_number", false),
    DEPARTMENT("department", "department", false),
    /** Its title; it sorts by its address, which is the same in every language. */
    COURSE("course", "course", false),
    ADDRESS("address", "course", false),
    EDITION("edition", "edition", false),
    LANGUAGE("language", "language", false),
    STATE("state", "state", false),
    ENROLLED("enrolled", "enrolled_at", true),
    COMPLETED("completed", "completed_at", true),
    PERCENT("percent", "percent", false),
    CERTIFICATE("certificate", "serial", false);

    /** What one sees who has chosen nothing. */
    public static final List<Column> USUAL =
            List.of(NAME, STAFF_NUMBER, DEPARTMENT, COURSE, STATE, ENROLLED, COMPLETED, PERCENT, CERTIFICATE);

    private final String word;
    private final String stored;
    private final boolean latestFirst;

    Column(String word, String stored, boolean latestFirst) {
        this.word = word;
        this.stored = stored;
        this.latestFirst = latestFirst;
    }

    static Optional<Column> of(String word) {
        return Stream.of(values()).filter(column -> column.word.equals(word)).findFirst();
    }

    /** As addresses and messages name it. */
    public String word() {
        return word;
    }

    /** As the table {@code register_line} names it. */
    String stored() {
        return stored;
    }

    /** What it sorts by: names as their language has them, not as they are coded. */
    String ordered() {
        return this == NAME ? "sort_name" : stored;
    }

    /** Whether the largest comes first where nobody has said. */
    boolean isLatestFirst() {
        return latestFirst;
    }

    public boolean isNumber() {
        return this == PERCENT || this == EDITION;
    }

    public boolean isTime() {
        return this == ENROLLED || this == COMPLETED;
    }
}
