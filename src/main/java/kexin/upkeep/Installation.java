package kexin.upkeep;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import kexin.Settings;
import kexin.people.Person;
import kexin.people.Role;

/** What this Kexin runs on, and how it is. */
@ApplicationScoped
public class Installation {

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Inject
    private Settings settings;

    /**
     * As of now.
     *
     * @param database product and version
     * @param schema the latest migration
     * @param folder where everything is kept
     * @param free bytes the folder's disk has left; where the folder was never needed, those of the disk it would be on
     * @param heap bytes of memory in use
     * @param heapLimit bytes of memory it may use
     * @param java version of the virtual machine
     */
    public record State(
            String database, String schema, Path folder, long free, long heap, long heapLimit, String java, Instant started) {}

    public State state(Person administrator) {
        administrator.must(Role.ADMINISTRATOR);
        Runtime machine = Runtime.getRuntime();
        try (Connection connection = database.getConnection()) {
            return new State(
                    connection.getMetaData().getDatabaseProductName() + " "
                            + connection.getMetaData().getDatabaseProductVersion(),
                    Schema.version(connection),
                    settings.data(),
                    free(settings.data()),
                    machine.totalMemory() - machine.freeMemory(),
                    machine.maxMemory(),
                    System.getProperty("java.version"),
                    Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long free(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }
}
