package kexin.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A real PostgreSQL with its usual promises of durability, which dies as hard as the server. */
final class PostgresStore implements Store {

    /** Says much, and calls it severe that what was killed cannot be stopped. */
    private static final Logger TALK = Logger.getLogger("io.zonky.test.db.postgres.embedded");

    private final Path data;
    private final int port;
    private EmbeddedPostgres postgres;

    PostgresStore(Path data) throws IOException {
        TALK.setLevel(Level.OFF);
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        start();
    }

    private void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .start();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("KEXIN_DATABASE_URL", url(), "KEXIN_DATABASE_USER", "postgres");
    }

    private String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public void dieAndReturn() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        postgres.close();
        start();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
