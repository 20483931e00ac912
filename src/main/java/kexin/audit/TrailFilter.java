package kexin.audit;

import java.time.Instant;

/**
 * Which lines of a trail one wants to see. Every part may be null or empty: it then asks for nothing.
 *
 * @param who part of the name, the account or the staff number of whoever acted, as they are called today
 * @param subject part of what a deed was done to, of a person also account, staff number and other names; at the door, of the network address
 * @param kind topic of a deed; at the door, its outcome
 * @param from at this instant or later
 * @param until and before this one
 */
public record TrailFilter(String who, String subject, String kind, Instant from, Instant until) {

    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);
}
