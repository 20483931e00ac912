package kexin.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.UseCase;

/**
 * Seals the lines of the audit trail, some time after they were written: a chain that grew with every deed would make all
 * deeds wait for one another. What was sealed last stands in the log too, where the database has no say.
 */
@UseCase
public class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class.getName());
    private static final int AT_ONCE = 2_000;

    @Inject
    private Seals seals;

    /** @return whether there may be more to seal */
    public boolean sealLatest() {
        return seal(false);
    }

    /** The same for lines that waited long. */
    public boolean sealAny() {
        return seal(true);
    }

    private boolean seal(boolean whole) {
        seals.hold();
        List<DeedRecord> waiting = seals.unsealed(whole, AT_ONCE);
        DeedSeal last = seals.last();
        for (DeedRecord line : waiting) {
            last = new DeedSeal(last, line);
            seals.add(last);
        }
        if (!waiting.isEmpty()) {
            LOG.log(Level.INFO, "The audit trail is sealed up to line {0}: {1}",
                    new Object[] {Long.toString(last.lines()), last.sha256()});
        }
        return waiting.size() == AT_ONCE;
    }
}
