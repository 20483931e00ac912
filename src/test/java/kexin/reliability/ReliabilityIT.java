package kexin.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kexin.load.WarCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The trial of reliability in short: the whole of it is {@code mvn -Preliability verify}. */
class ReliabilityIT {

    @TempDir
    private Path folder;

    @Test
    @Timeout(600)
    void whatever_was_acknowledged_survives_a_server_that_is_killed() throws Exception {
        long seed = System.nanoTime();
        Path war = WarCopy.of(Path.of(System.getProperty("kexin.war")), "kexin-reliability.war");
        Outcome outcome = new Trial(new H2Store(folder.resolve("data"), true), war, folder, seed).run(12, 2, 0, CoursePlan.all().subList(1, 2));
        assertEquals(List.of(), outcome.faults(), () -> "seed " + seed);
        assertTrue(outcome.compared().get("answers") > 50, outcome::line);
    }
}
