package kexin.learning;

import java.time.Instant;

/**
 * A completed enrolment is not complete any more: a pass was taken away. Fired within the transaction that does it.
 *
 * @param by id of whoever decided it
 */
public record EnrolmentReopened(long enrolment, long by, Instant at) {}
