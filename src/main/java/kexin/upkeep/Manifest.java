package kexin.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup says of itself. It is written last, so that a file cut short has none.
 *
 * <p>{@code format=1}, {@code schema=5}, {@code made=2026-…Z}, and for each table {@code rows.person=4} and
 * {@code sha256.person=…} of its file.
 */
final class Manifest {

    static final String FILE = "backup.properties";
    static final String FORMAT = "1";

    private final Properties properties = new Properties();

    Manifest(String schema, Instant made) {
        properties.setProperty("format", FORMAT);
        properties.setProperty("schema", schema);
        properties.setProperty("made", made.toString());
    }

    private Manifest() {}

    static Manifest read(Reader reader) throws IOException {
        Manifest manifest = new Manifest();
        manifest.properties.load(reader);
        return manifest;
    }

    void table(String name, long rows, String sha256) {
        properties.setProperty("rows." + name, Long.toString(rows));
        properties.setProperty("sha256." + name, sha256);
    }

    /** Only {@value #FORMAT} can be read. */
    String format() {
        return properties.getProperty("format", "");
    }

    /** The migration the database had reached. */
    String schema() {
        return properties.getProperty("schema", "");
    }

    boolean has(String table) {
        return properties.containsKey("sha256." + table);
    }

    long rows(String table) {
        return Long.parseLong(properties.getProperty("rows." + table, "-1"));
    }

    String sha256(String table) {
        return properties.getProperty("sha256." + table, "");
    }

    void write(OutputStream out) throws IOException {
        properties.store(out, "Kexin: everything in the database at one instant");
    }
}
