package kexin.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVParser;

/**
 * A backup on its way back. It was whole when it was written, and is again before anything of it is taken: every table's
 * file has the SHA-256 that the manifest states.
 */
public final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip) throws IOException {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest();
    }

    /** @throws UnusableBackup no backup, one cut short, one of another format, one that was changed */
    public static BackupFile open(Path path) {
        if (!Files.isReadable(path)) {
            throw new UnusableBackup("There is no backup to read at " + path + ": give the path of one by KEXIN_RESTORE.");
        }
        try {
            BackupFile file = new BackupFile(path, new ZipFile(path.toFile(), StandardCharsets.UTF_8));
            file.check();
            return file;
        } catch (IOException broken) {
            throw new UnusableBackup(
                    "The backup " + path + " cannot be read (" + broken.getMessage() + "): take another one.", broken);
        }
    }

    private Manifest manifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw new IOException("it has no " + Manifest.FILE);
        }
        try (Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.ISO_8859_1)) {
            return Manifest.read(reader);
        }
    }

    private void check() throws IOException {
        if (!manifest.format().equals(Manifest.FORMAT)) {
            throw new UnusableBackup("The backup " + path + " has format " + manifest.format()
                    + ", which this version of Kexin does not know: start the version that wrote it, or a later one.");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String table = entry.getName().replaceFirst("\\.csv$", "");
            if (!entry.getName().equals(Manifest.FILE) && !manifest.sha256(table).equals(digest(entry))) {
                throw new IOException(entry.getName() + " is not as it was written");
            }
        }
    }

    private String digest(ZipEntry entry) throws IOException {
        MessageDigest digest = BackupWriter.sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The migration to bring an empty database to before {@link #load}. */
    public String schema() {
        return manifest.schema();
    }

    /**
     * Replaces whatever the migrations left in the tables by the backup's rows, whole or not at all.
     *
     * @param database at the backup's schema
     */
    public void load(Connection database) throws SQLException, IOException {
        boolean automatic = database.getAutoCommit();
        database.setAutoCommit(false);
        try {
            List<Table> tables = Table.of(database);
            empty(database, tables);
            for (Table table : tables) {
                load(database, table);
            }
            restartSequence(database, tables);
            database.commit();
        } finally {
            database.rollback();
            database.setAutoCommit(automatic);
        }
    }

    private static void empty(Connection database, List<Table> tables) throws SQLException {
        List<Table> childrenFirst = new ArrayList<>(tables);
        Collections.reverse(childrenFirst);
        try (Statement statement = database.createStatement()) {
            for (Table table : childrenFirst) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }

    private void load(Connection database, Table table) throws SQLException, IOException {
        ZipEntry entry = zip.getEntry(table.name() + ".csv");
        if (entry == null || !manifest.has(table.name())) {
            throw new UnusableBackup("The backup " + path + " has no table " + table.name() + ": take another one.");
        }
        Loading loading = new Loading(database, table);
        try (CSVParser csv = read(entry)) {
            loading.insert(csv, csv.getHeaderNames().stream().map(name -> column(table, name)).toList());
        }
        for (Table.Link link : table.links()) {
            try (CSVParser csv = read(entry)) {
                loading.point(csv, link);
            }
        }
    }

    private CSVParser read(ZipEntry entry) throws IOException {
        Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8);
        return BackupWriter.format().builder().setHeader().setSkipHeaderRecord(true).get().parse(reader);
    }

    private Table.Column column(Table table, String name) {
        Table.Column column = table.column(name);
        if (column == null) {
            throw new UnusableBackup("The backup " + path + " has a column " + table.name() + "." + name
                    + " that this version of Kexin does not know: start the version that wrote it, or a later one.");
        }
        return column;
    }

    /** Beyond every id in use, and by more than a block that a running server may have taken. */
    private static void restartSequence(Connection database, List<Table> tables) throws SQLException {
        long highest = 0;
        try (Statement statement = database.createStatement()) {
            for (Table table : tables) {
                if (table.column("id") != null && table.column("id").kind() == Kind.WHOLE) {
                    var row = statement.executeQuery("select coalesce(max(id), 0) from " + table.name());
                    row.next();
                    highest = Math.max(highest, row.getLong(1));
                }
            }
            statement.execute("alter sequence kexin_id restart with " + (highest + 100));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
