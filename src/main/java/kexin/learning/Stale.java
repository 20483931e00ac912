package kexin.learning;

import kexin.Refused;

/** A text that is based on an older one than what has been saved meanwhile, in another tab or on another device. */
public class Stale extends Refused {

    private final transient SavedAnswer saved;

    Stale(SavedAnswer saved) {
        super("refused.answer.stale");
        this.saved = saved;
    }

    /** What is there. */
    public SavedAnswer saved() {
        return saved;
    }
}
