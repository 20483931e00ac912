package kexin.people.roster.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes, whatever it is called. */
enum Sort {
    TEXT(""),
    ZIP("PK\u0003\u0004"),
    PDF("%PDF"),
    /** Workbooks before 2007, and all that are protected by a password. */
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0");

    private final byte[] beginning;

    Sort(String beginning) {
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Sort of(byte[] file) {
        for (Sort sort : values()) {
            if (sort != TEXT && sort.begins(file)) {
                return sort;
            }
        }
        return TEXT;
    }

    private boolean begins(byte[] file) {
        return file.length >= beginning.length
                && Arrays.equals(beginning, 0, beginning.length, file, 0, beginning.length);
    }
}
