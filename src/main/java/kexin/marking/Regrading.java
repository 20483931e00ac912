package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Background;
import kexin.learning.Remarking;

/**
 * Regrades in the background, one regrade after the other, one person after the other. What a stop or a failure leaves
 * undone goes on within a minute or with the next start: a person done comes out the same, and is not found again.
 */
@ApplicationScoped
public class Regrading {

    private static final Logger LOG = Logger.getLogger(Regrading.class.getName());

    @Inject
    private Background background;

    @Inject
    private Decisions decisions;

    @Inject
    private RegradeSteps steps;

    @Inject
    private Remarking remarking;

    private volatile boolean atWork;

    /** In this order: what is marked anew is marked by what was decided. */
    void decided(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionTaken event) {
        decisions.forget();
        background.run(this::runAll);
    }

    /** Goes on with whatever a stop or a failure left, unless it is at work. */
    public void resume() {
        if (!atWork && !steps.open().isEmpty()) {
            background.run(this::runAll);
        }
    }

    synchronized void runAll() {
        atWork = true;
        try {
            steps.open().forEach(this::run);
        } finally {
            atWork = false;
        }
    }

    /** One that fails keeps none of the others from their turn. */
    private void run(long regrade) {
        try {
            awaitMarking(regrade);
            if (work(regrade)) {
                steps.finish(regrade);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Regrade " + regrade + " stopped; it goes on within a minute");
        }
    }

    /**
     * Afterwards whatever is submitted is marked by what was decided, and whatever was marked by what was known before is
     * committed, so that it is found.
     */
    private void awaitMarking(long regrade) {
        decisions.forget();
        steps.unmarked(regrade).forEach(remarking::await);
    }

    /** @return whether everybody is done */
    private boolean work(long regrade) {
        boolean done = true;
        for (RegradeSteps.Work work : steps.begin(regrade)) {
            done &= step(regrade, work);
        }
        return done;
    }

    /** Somebody for whom it fails keeps nobody else from theirs. */
    private boolean step(long regrade, RegradeSteps.Work work) {
        try {
            steps.step(regrade, work);
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Enrolment " + work.enrolment() + " could not be regraded; that is tried"
                    + " again within a minute");
            return false;
        }
    }
}
