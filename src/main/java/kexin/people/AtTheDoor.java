package kexin.people;

/**
 * Somebody came in, tried to, or left. Fired within the transaction of the attempt.
 *
 * @param person whose account was typed; null where nobody's was: what was typed then may be a password and is not told
 * @param address the network address it came from
 */
public record AtTheDoor(Person person, String address, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        SIGNED_IN,
        /** The password did not fit, or the account is nobody's or may not sign in. */
        REFUSED,
        /** Too many attempts before: the password was not even looked at. */
        HELD_OFF,
        SIGNED_OUT
    }
}
