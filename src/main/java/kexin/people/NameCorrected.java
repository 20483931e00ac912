package kexin.people;

import java.time.Instant;

/**
 * Somebody is called otherwise from now on. Fired within the transaction that changes the name.
 *
 * @param by id of whoever changed it
 */
public record NameCorrected(long person, String before, String after, long by, Instant at) {}
