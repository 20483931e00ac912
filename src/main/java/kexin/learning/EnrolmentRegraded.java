package kexin.learning;

import java.time.Instant;

/**
 * A completed enrolment is worth other points than before, since its answers were marked anew. Fired within the
 * transaction that does it.
 *
 * @param points of the best passed attempts
 * @param by id of whoever decided it
 */
public record EnrolmentRegraded(long enrolment, double points, double total, long by, Instant at) {}
