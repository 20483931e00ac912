package kexin.startup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.certificate.Deliveries;
import kexin.startup.Readiness.Step;

/** Sends what waits in the outbox, also from before the last stop. Apart from {@link Rounds}, which a slow mail server would hold up. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LettersOut {

    private static final Logger LOG = Logger.getLogger(LettersOut.class.getName());

    @Inject
    private Readiness readiness;

    @Inject
    private Deliveries deliveries;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        try {
            if (readiness.has(Step.LOADED)) {
                deliveries.round();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The outbox could not be read", failed);
        }
    }
}
