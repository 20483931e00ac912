package kexin.audit;

import kexin.Cast;
import kexin.Deed;

/** Lines of the trail for tests of other rooms: the trail itself is written by its witness alone. */
public final class AuditLine {

    private AuditLine() {}

    public static DeedRecord of(Deed deed) {
        return new DeedRecord(deed, "顾远", Cast.NOW);
    }
}
