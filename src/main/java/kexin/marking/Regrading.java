package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Background;

/**
 * Regrades in the background, one regrade after the other, some people at a time. What a stop leaves undone goes on with
 * the next start or the next decision: a person done comes out the same, and is not found again.
 */
@ApplicationScoped
public class Regrading {

    private static final Logger LOG = Logger.getLogger(Regrading.class.getName());

    /** People in one transaction: enough to share a commit, few enough that nobody waits for it. */
    private static final int AT_ONCE = 25;

    @Inject
    private Background background;

    @Inject
    private Decisions decisions;

    @Inject
    private RegradeSteps steps;

    /** In this order: what is marked anew is marked by what was decided. */
    void decided(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionTaken event) {
        decisions.forget();
        background.run(this::runAll);
    }

    /** Goes on with whatever the last stop left. */
    public void resume() {
        if (!steps.open().isEmpty()) {
            background.run(this::runAll);
        }
    }

    synchronized void runAll() {
        try {
            steps.open().forEach(this::run);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "A regrade stopped; it goes on with the next start or the next decision", failed);
        }
    }

    /** Looks a second time for what was submitted by the earlier key meanwhile. */
    private void run(long regrade) {
        work(regrade);
        work(regrade);
        steps.finish(regrade);
    }

    private void work(long regrade) {
        List<RegradeSteps.Work> work = steps.begin(regrade);
        for (int from = 0; from < work.size(); from += AT_ONCE) {
            steps.step(regrade, work.subList(from, Math.min(from + AT_ONCE, work.size())));
        }
    }
}
