package kexin.learning;

import java.time.Instant;

/**
 * What a gap of an open attempt holds.
 *
 * @param revision how often it was written, from 1; 0 where nothing was saved yet
 * @param savedAt null where nothing was saved yet
 * @param settled carried over from the try before, where it was right: it stays as it is
 */
public record SavedAnswer(String typed, int revision, Instant savedAt, boolean settled) {

    public static final SavedAnswer NONE = new SavedAnswer("", 0, null, false);
}
