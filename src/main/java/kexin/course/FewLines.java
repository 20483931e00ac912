package kexin.course;

import java.nio.charset.StandardCharsets;
import kexin.Refused;

/** A line or several that a trainer writes for learners to read. */
public final class FewLines {

    /** Characters they may have. */
    public static final int LONGEST = 1000;

    private FewLines() {}

    /** Without what no database keeps, and without what surrounds them. */
    static String tidy(String words) {
        if (words.length() > LONGEST) {
            throw new Refused("refused.lines.long", LONGEST);
        }
        // half a surrogate pair and NUL can't be stored; the round trip through UTF-8 leaves a question mark
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .replace("\r\n", "\n")
                .strip();
    }
}
