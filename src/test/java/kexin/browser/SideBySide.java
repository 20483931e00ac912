package kexin.browser;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Long looks at many pages, each in a browser of its own, at the same time: one browser leaves the second core idle. */
public final class SideBySide {

    private SideBySide() {}

    /** Returns when all are done; tells of each that failed. */
    public static void look(Stream<Executable> looks) {
        List<Executable> all = looks.toList();
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<CompletableFuture<Void>> running =
                    all.stream().map(look -> CompletableFuture.runAsync(() -> done(look), threads)).toList();
            assertAll(running.stream().map(each -> each::join));
        } finally {
            threads.shutdown();
        }
    }

    private static void done(Executable look) {
        try {
            look.execute();
        } catch (Throwable failed) {
            throw new CompletionException(failed);
        }
    }
}
