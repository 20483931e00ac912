package kexin.reliability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A file in the server's data folder.
 *
 * @param data the folder
 * @param careful whether it is set as the application sets it by default; another acknowledges a commit seconds before it
 *     writes it
 */
record H2Store(Path data, boolean careful) implements Store {

    @Override
    public String name() {
        return careful ? "H2" : "H2 that writes late";
    }

    @Override
    public boolean isSound() {
        return careful;
    }

    @Override
    public Map<String, String> settings() {
        return careful
                ? Map.of()
                : Map.of("KEXIN_DATABASE_URL", "jdbc:h2:file:" + data.resolve("kexin") + ";WRITE_DELAY=5000");
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
