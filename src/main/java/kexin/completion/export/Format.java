package kexin.completion.export;

import java.util.Optional;
import java.util.stream.Stream;

/** As what records can be taken along. */
public enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    static Optional<Format> of(String ending) {
        return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    public String type() {
        return type;
    }

    /** Of its files, without the dot. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
