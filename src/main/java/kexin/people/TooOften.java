package kexin.people;

import kexin.Refused;

/** Held off for a while, since too many attempts have failed. The attempt is on record all the same. */
public class TooOften extends Refused {

    /** @param minutes to wait */
    TooOften(long minutes) {
        super("refused.signIn.wait", minutes);
    }
}
