package kexin.completion;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from itself included; null for all that was before
 * @param until itself excluded; null for all that comes
 */
public record Span(Instant from, Instant until) {

    public static final Span ALWAYS = new Span(null, null);

    public boolean isAlways() {
        return from == null && until == null;
    }
}
