package kexin.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes all tables as they stand at one instant, a row at a time: {@code <table>.csv} each, and the manifest. */
final class BackupWriter {

    private static final int ROWS_AT_ONCE = 200;

    private final Connection database;
    private final ZipOutputStream zip;

    private BackupWriter(Connection database, ZipOutputStream zip) {
        this.database = database;
        this.zip = zip;
    }

    /**
     * @param database whose transaction this is to be: it sees no change that is committed after its first statement
     * @param out is flushed, not closed
     */
    static void write(Connection database, Instant now, OutputStream out) throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new BackupWriter(database, zip).write(now);
        zip.finish();
        zip.flush();
    }

    private void write(Instant now) throws SQLException, IOException {
        Manifest manifest = new Manifest(Schema.version(database), now);
        for (Table table : Table.of(database)) {
            write(table, manifest);
        }
        zip.putNextEntry(new ZipEntry(Manifest.FILE));
        manifest.write(zip);
        zip.closeEntry();
    }

    private void write(Table table, Manifest manifest) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
        MessageDigest digest = sha256();
        Writer writer = new OutputStreamWriter(new DigestOutputStream(zip, digest), StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, format());
        csv.printRecord(table.columns().stream().map(Table.Column::name).toList());
        long rows = 0;
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            ResultSet row = statement.executeQuery(table.select());
            for (; row.next(); rows++) {
                csv.printRecord((Object[]) values(table.columns(), row));
            }
        }
        csv.flush();
        zip.closeEntry();
        manifest.table(table.name(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static String[] values(List<Table.Column> columns, ResultSet row) throws SQLException {
        String[] values = new String[columns.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = columns.get(place).kind().text(row, place + 1);
        }
        return values;
    }

    /** What is there is quoted, what is not is nothing at all, so that an empty text is no null. */
    static CSVFormat format() {
        return CSVFormat.POSTGRESQL_CSV;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
