package kexin.learning;

import java.util.Map;

/**
 * What a form brings along when it submits.
 *
 * @param language tag of the language it was filled in; null for that of the attempt
 * @param typed gap key to what the blank held
 */
public record Submission(String language, Map<String, Held> typed) {

    /** Nothing but the wish to submit: what was saved counts. */
    public static final Submission EMPTY = new Submission(null, Map.of());

    public Submission {
        typed = Map.copyOf(typed);
    }

    /**
     * What a blank held.
     *
     * @param base revision of the saved answer that its reader saw last
     */
    public record Held(String typed, int base) {}
}
