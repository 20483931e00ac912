package kexin.startup;

/** The schema stands: what the application itself must put into the database may now be put there, in the same start. */
public record Migrated() {}
