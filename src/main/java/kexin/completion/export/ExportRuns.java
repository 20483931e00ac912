package kexin.completion.export;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Background;
import kexin.completion.export.Exporting.Task;

/**
 * Writes exports in the background, two at once, the others in the order they were asked for. Nothing is noted of how far
 * one has come: whatever ends a run before its end, the next start begins it anew.
 */
@ApplicationScoped
public class ExportRuns {

    private static final Logger LOG = Logger.getLogger(ExportRuns.class.getName());

    private static final int AT_ONCE = 2;

    @Inject
    private Background background;

    @Inject
    private Exporting exporting;

    @Inject
    private ExportFiles files;

    private final Map<Long, Run> runs = new ConcurrentHashMap<>();
    private final Queue<Long> waiting = new ArrayDeque<>();
    private int busy;

    /** One that waits or is being written. */
    private static final class Run {
        private final AtomicLong lines = new AtomicLong();
        private volatile long expected;
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile boolean stopped;
    }

    /** What was not finished when the server stopped is begun anew. */
    public void resume() {
        exporting.unfinished().forEach(this::start);
    }

    /** Where the server takes no more work it waits for the next one that is asked for, or for the next start. */
    public void start(long id) {
        if (runs.putIfAbsent(id, new Run()) == null) {
            synchronized (waiting) {
                waiting.add(id);
                if (busy < AT_ONCE) {
                    background.run(this::work);
                    busy++;
                }
            }
        }
    }

    /** Waits a little for one that is soon over. */
    public void await(long id, long millis) {
        Run run = runs.get(id);
        try {
            if (run != null) {
                run.over.await(millis, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it soon; that it is cancelled must be in the database already. */
    public void stop(long id) {
        Run run = runs.get(id);
        if (run != null) {
            run.stopped = true;
        }
    }

    /**
     * How far one has come.
     *
     * @param expected zero while it waits for its turn
     */
    public record Progress(long lines, long expected) {}

    /** Nothing where it is not being written. */
    public Optional<Progress> progress(long id) {
        return Optional.ofNullable(runs.get(id)).map(run -> new Progress(run.lines.get(), run.expected));
    }

    @PreDestroy
    void stopAll() {
        runs.values().forEach(run -> run.stopped = true);
    }

    private void work() {
        for (Long id = next(); id != null; id = next()) {
            run(id, runs.get(id));
        }
    }

    private Long next() {
        synchronized (waiting) {
            Long id = waiting.poll();
            if (id == null) {
                busy--;
            }
            return id;
        }
    }

    /** Throws nothing, whatever happens: the place of this run is the next one's. */
    private void run(long id, Run run) {
        try {
            exporting.task(id).ifPresent(task -> write(task, run));
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, failed, () -> "Export " + id + " could not be written");
            fail(id);
        } finally {
            runs.remove(id);
            run.over.countDown();
        }
    }

    private void fail(long id) {
        try {
            exporting.fail(id);
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, failed, () -> "Export " + id + " is begun anew with the next start");
        }
    }

    private void write(Task task, Run run) {
        try {
            run.expected = task.plan().lines().count();
            Written written = files.write(task.id(), task.plan().format(), out -> {
                task.plan().write(out, row -> note(run));
                return run.lines.get();
            });
            if (!exporting.finish(task.id(), written)) {
                files.remove(task.id(), task.plan().format());
            }
        } catch (InterruptedIOException stopped) {
            LOG.log(Level.INFO, "Export {0} was stopped", task.id());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void note(Run run) throws InterruptedIOException {
        if (run.stopped) {
            throw new InterruptedIOException();
        }
        run.lines.incrementAndGet();
    }
}
