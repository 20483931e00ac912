package kexin.life;

import java.time.Instant;

/**
 * A course that somebody takes.
 *
 * @param begin when they open it first
 * @param lessons how many of its lessons they get to before they leave it lying; more than it has for who goes through
 */
record Taking(Colleague learner, String course, Instant begin, int lessons) {}
