package kexin.course;

import java.time.Instant;
import kexin.Refused;

/** Somebody else changed the same words meanwhile. Nothing was written: both are to be looked at. */
public class Contested extends Refused {

    private static final long serialVersionUID = 1L;

    private final String theirs;
    private final String mark;
    private final String by;
    private final transient Instant at;

    /**
     * @param theirs what stands there now
     * @param by who changed the file last
     */
    Contested(String theirs, String mark, String by, Instant at) {
        super("refused.edit.contested", by, at);
        this.theirs = theirs;
        this.mark = mark;
        this.by = by;
        this.at = at;
    }

    /** Who changed it, by name. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public String theirs() {
        return theirs;
    }

    /** Of what stands there now: a text based on it is written. */
    public String mark() {
        return mark;
    }
}
