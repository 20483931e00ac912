package kexin.certificate;

import java.time.Instant;
import kexin.completion.CompletionRecord.Cause;

/**
 * A certificate that was issued and does not count any more.
 *
 * @param current serial number of the one that counts in its place; null where the completion was revoked
 * @param cause of the record that superseded it
 * @param at when that was; where nothing counts in its place, when the completion was revoked
 * @param person id of whoever held it
 */
public record Outdated(String serial, String current, Cause cause, Instant at, long person) {

    public boolean isReplaced() {
        return current != null;
    }
}
