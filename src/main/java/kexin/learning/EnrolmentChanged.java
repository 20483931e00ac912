package kexin.learning;

/** An enrolment was opened, or goes on in another edition. Fired within the transaction that does it. */
public record EnrolmentChanged(long enrolment) {}
