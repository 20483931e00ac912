package kexin.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;

/** Backups for tests of other rooms. */
public final class Backups {

    private Backups() {}

    public static void write(DataSource database, OutputStream out) throws IOException {
        Backup.write(database, Clock.systemUTC(), out);
    }

    /** Takes a table out of the file. */
    public static void without(Path backup, String table) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(backup)) {
            Files.delete(zip.getPath(table + ".csv"));
        }
    }
}
