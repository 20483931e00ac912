package kexin.completion.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Background;
import kexin.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exports that cannot be written, by a server that works when it is told to. */
class ExportRunsTest {

    private static final Logger LOG = Logger.getLogger(ExportRuns.class.getName());

    private final Queue<Runnable> taken = new ArrayDeque<>();
    private final List<Long> begun = new ArrayList<>();
    private final ExportRuns runs = Made.of(ExportRuns.class, new Broken(), new Taking());
    private boolean refusing;

    @BeforeAll
    static void expectFailures() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void expectNoMore() {
        LOG.setLevel(null);
    }

    @Test
    void what_cannot_even_be_said_to_have_failed_leaves_its_place_to_the_next() {
        for (long id = 1; id <= 4; id++) {
            runs.start(id);
            work();
        }

        assertEquals(List.of(1L, 2L, 3L, 4L), begun);
    }

    @Test
    void what_the_server_did_not_take_is_written_with_the_next() {
        refusing = true;
        for (long id = 1; id <= 3; id++) {
            long refused = id;
            assertThrows(RejectedExecutionException.class, () -> runs.start(refused));
        }
        refusing = false;

        runs.start(4);
        work();

        assertEquals(List.of(1L, 2L, 3L, 4L), begun);
    }

    private final class Taking extends Background {

        @Override
        public Future<Void> run(Runnable work) {
            if (refusing) {
                throw new RejectedExecutionException();
            }
            taken.add(work);
            return new CompletableFuture<>();
        }
    }

    private void work() {
        for (Runnable work = taken.poll(); work != null; work = taken.poll()) {
            try {
                work.run();
            } catch (RuntimeException | Error lost) {
                // as a server does with what its threads throw
            }
        }
    }

    /** As with a database that is gone, and a memory that is full. */
    private final class Broken extends Exporting {

        @Override
        public Optional<Task> task(long id) {
            begun.add(id);
            if (id % 2 == 0) {
                throw new OutOfMemoryError("a test's");
            }
            throw new IllegalStateException("no database");
        }

        @Override
        public void fail(long id) {
            throw new IllegalStateException("still no database");
        }
    }
}
