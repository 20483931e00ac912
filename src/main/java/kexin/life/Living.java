package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Background;
import kexin.life.Act.Kind;
import kexin.life.Progress.State;

/**
 * Lives the whole life, month after month: first people come and courses are published, then everybody learns, then
 * people go. Learners are divided among a few threads, so that one person's acts keep their order.
 *
 * <p>Each act finds out by itself whether it was done, and the last of all is that the {@link Staff#newcomer} comes. So a
 * life that was interrupted goes on with the next start, and one that is over is known by the newcomer.
 */
@ApplicationScoped
public class Living {

    private static final Logger LOG = Logger.getLogger(Living.class.getName());
    private static final int LANES = 2;

    @Inject
    private Background background;

    @Inject
    private Plot plot;

    @Inject
    private Comings comings;

    @Inject
    private Clock clock;

    private volatile Progress progress = Progress.NONE;
    private volatile boolean stopping;

    public Progress progress() {
        return progress;
    }

    /** Whatever happens just now is brought to its end. No thread is interrupted: H2 would close the database at that. */
    public void stop() {
        stopping = true;
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
        stop();
    }

    /** Returns when it is over or was stopped, at once where it was over before. */
    public void live(Era era) {
        if (era.end().isAfter(clock.instant())) {
            throw new IllegalArgumentException("A life must not reach into the future: " + era);
        }
        stopping = false;
        Colleague newcomer = Staff.newcomer(era);
        if (comings.isThere(newcomer)) {
            return;
        }
        try {
            progress = new Progress(State.LIVES, 0, era.months().size());
            live(era, plot.of(era), newcomer);
        } catch (ExecutionException | InterruptedException | RuntimeException failed) {
            progress = progress.become(stopping ? State.STOPPED : State.FAILED);
            LOG.log(Level.SEVERE, "The life stopped; the next start goes on with it", failed);
        }
    }

    private void live(Era era, Map<YearMonth, List<Act>> acts, Colleague newcomer)
            throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        for (YearMonth month : era.months()) {
            live(acts.getOrDefault(month, List.of()));
            if (stopping) {
                progress = progress.become(State.STOPPED);
                return;
            }
            progress = progress.month(progress.months() + 1);
            LOG.log(Level.INFO, "Life: {0} is over, {1} of {2} months", new Object[] {
                month.toString(), progress.months(), progress.of()
            });
        }
        comings.come(newcomer);
        progress = progress.become(State.OVER);
        LOG.log(Level.INFO, "Life: {0} people have lived in {1} s", new Object[] {
            era.people(), Duration.ofNanos(System.nanoTime() - begun).toSeconds()
        });
    }

    private void live(List<Act> month) throws InterruptedException, ExecutionException {
        for (Kind kind : Kind.values()) {
            List<Act> acts = month.stream().filter(act -> act.kind() == kind).toList();
            if (kind == Kind.LEARNING) {
                sideBySide(acts);
            } else {
                inTurn(acts);
            }
        }
    }

    /** Returns when every lane is empty; where one fails, the others stop with the act they are at. */
    private void sideBySide(List<Act> acts) throws InterruptedException, ExecutionException {
        List<Future<?>> lanes = new ArrayList<>();
        for (int place = 0; place < LANES; place++) {
            int lane = place;
            List<Act> own = acts.stream().filter(act -> Math.floorMod(act.who().hashCode(), LANES) == lane).toList();
            lanes.add(background.run(() -> inTurn(own)));
        }
        ExecutionException failure = null;
        for (Future<?> lane : lanes) {
            try {
                lane.get();
            } catch (ExecutionException failed) {
                failure = failed;
                stopping = true;
            }
        }
        if (failure != null) {
            stopping = false;
            throw failure;
        }
    }

    private void inTurn(List<Act> acts) {
        for (Act act : acts) {
            if (stopping) {
                return;
            }
            act.deed().run();
        }
    }
}
