package kexin.learning;

import java.nio.charset.StandardCharsets;
import kexin.Refused;

/**
 * A text for a gap, as a browser sends it.
 *
 * @param language tag of the language it was typed for; null for that of the attempt
 * @param base revision of the saved answer it is based on, 0 where there was none; it must not overwrite a later one
 * @param write name of this very write, at most 40 characters: sent again, it is known by it
 */
public record Typing(String language, String gap, String typed, int base, String write) {

    /** Characters an answer may have: what is longer is no answer, and is refused before it is kept. */
    public static final int LONGEST = 500;

    /** Without what no database keeps and what surrounds it. */
    static String tidy(String typed) {
        if (typed.length() > LONGEST) {
            throw new Refused("refused.answer.long", LONGEST);
        }
        // half a surrogate pair and NUL can't be stored; the round trip through UTF-8 leaves a question mark
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .strip();
    }
}
