package kexin.learning;

import kexin.Refused;

/** A text that arrived after the end of a timed try. It is kept beside the try all the same, so nothing is rolled back. */
public class TimeIsUp extends Refused {

    TimeIsUp() {
        super("refused.attempt.late");
    }
}
