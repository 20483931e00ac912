package kexin.life;

import java.time.Instant;
import kexin.people.PersonDetails;

/**
 * Somebody invented, or somebody who is there anyway and now gets a past.
 *
 * @param details null for a resident, who has their own
 * @param hired when they come
 * @param leaves when they go; the era's end for who stays
 * @param diligence 0 to 1: whether they begin, go on, and practise
 * @param skill around zero: how well they answer
 */
record Colleague(
        String account, PersonDetails details, Instant hired, Instant leaves, double diligence, double skill) {

    boolean isResident() {
        return details == null;
    }

    boolean isThere(Instant at) {
        return !at.isBefore(hired) && at.isBefore(leaves);
    }
}
