package kexin.reliability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A file in the server's data folder, as it is by default.
 *
 * @param data the folder
 */
record H2Store(Path data) implements Store {

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("kexin"), "kexin", "");
    }

    @Override
    public void dieAndReturn() {
        // It dies with the server each time.
    }

    @Override
    public void close() {
        // Nothing of it is left running.
    }
}
