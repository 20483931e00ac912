package kexin.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import kexin.Settings;
import kexin.startup.Database;

/** The databases that Kexin runs on, each able to give a new and empty one, made as the application makes its own. */
public enum Vendor {
    H2 {
        @Override
        Map<String, String> make(String name) {
            return Map.of("kexin.database.url", "jdbc:h2:mem:" + name);
        }
    },
    POSTGRESQL {
        @Override
        Map<String, String> make(String name) throws SQLException {
            try (Connection connection = postgresql().getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name);
            }
            return Map.of(
                    "kexin.database.url", postgresql().getJdbcUrl("postgres", name), "kexin.database.user", "postgres");
        }
    };

    private static EmbeddedPostgres server;

    /** Settings that lead to a new and empty database. */
    public Map<String, String> settings() {
        try {
            return make("kexin_" + UUID.randomUUID().toString().replace("-", ""));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A new and empty database; an H2 goes with its last connection. */
    public Database open() {
        return new Database(new Settings(settings()::get));
    }

    abstract Map<String, String> make(String name) throws SQLException;

    /** One real server for all tests of a run, from Maven's repository; it ends with the run. */
    private static synchronized EmbeddedPostgres postgresql() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return server;
    }
}
