package kexin.learning;

import kexin.Refused;

/**
 * A text for a try that lapsed while it was open, since its learner was moved to another edition. It is kept beside the try,
 * from where the next one takes it over, so nothing is rolled back.
 */
public class Moved extends Refused {

    Moved() {
        super("refused.attempt.moved");
    }
}
