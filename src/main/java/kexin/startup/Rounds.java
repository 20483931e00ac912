package kexin.startup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.audit.Forgetting;
import kexin.audit.Sealing;
import kexin.marking.Regrading;
import kexin.settings.Adoption;
import kexin.startup.Readiness.Step;

/** What is done by the clock. A failure is logged and no more: the server drops a timer whose work throws, and the next round does it too. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Inject
    private Readiness readiness;

    @Inject
    private Sealing sealing;

    @Inject
    private Forgetting forgetting;

    @Inject
    private Adoption adoption;

    @Inject
    private Regrading regrading;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        surely(() -> {
            adoption.reload();
            while (sealing.sealLatest()) {
                LOG.fine("There is more to seal");
            }
        });
        surely(regrading::resume);
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void everyHour() {
        surely(forgetting::forget);
    }

    private void surely(Runnable work) {
        try {
            if (readiness.has(Step.LOADED)) {
                work.run();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round could not be finished", failed);
        }
    }
}
