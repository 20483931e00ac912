package kexin.upkeep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kexin.database.Lived;
import kexin.database.Vendor;
import kexin.startup.Database;
import kexin.startup.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void everything_goes_back_into_either_database(Vendor from, Vendor to) throws Exception {
        try (Database old = Lived.in(from);
                Database fresh = to.open()) {
            Path backup = backUp(old);

            restore(backup, fresh);

            assertEquals(rows(old), rows(fresh));
            assertArrayEquals(Lived.BYTES, Lived.bytes(fresh));
        }
    }

    /** H2 gives rows in the order of their ids, PostgreSQL a row that was written again after all others. */
    @ParameterizedTest
    @EnumSource
    void a_record_may_stand_before_the_one_it_supersedes(Vendor vendor) throws Exception {
        try (Database old = Lived.in(vendor);
                Database fresh = vendor.open()) {
            supersede(old, 303, 205);
            supersede(old, 302, 303);
            supersede(old, 301, 302);
            try (Connection connection = old.getConnection()) {
                connection.createStatement().execute("update completion_record set points = points where id = 205");
            }

            restore(backUp(old), fresh);

            assertEquals(rows(old), rows(fresh));
            assertEquals(3, number(fresh, "select count(*) from completion_record where supersedes_id is not null"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void new_rows_get_ids_that_no_restored_row_has(Vendor vendor) throws Exception {
        try (Database old = Lived.in(vendor);
                Database fresh = vendor.open()) {
            restore(backUp(old), fresh);

            try (Connection connection = fresh.getConnection();
                    ResultSet next = connection.createStatement().executeQuery("select next value for kexin_id")) {
                assertTrue(next.next() && next.getLong(1) >= 9_000_000 + 50);
            } catch (SQLException postgresql) {
                assertTrue(number(fresh, "select nextval('kexin_id')") >= 9_000_000 + 50);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_committed_meanwhile_is_not_in_it(Vendor vendor) throws Exception {
        try (Database old = Lived.in(vendor);
                Database fresh = vendor.open()) {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            Backup.write(old, Clock.systemUTC(), new Meanwhile(zip, old));
            assertEquals(1, number(old, "select count(*) from seen_page where page = 'late'"));

            restore(Files.write(folder.resolve("meanwhile.zip"), zip.toByteArray()), fresh);

            assertEquals(0, number(fresh, "select count(*) from seen_page where page = 'late'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_connection_is_as_it_was_afterwards(Vendor vendor) throws Exception {
        try (Database old = Lived.in(vendor)) {
            backUp(old);
            try (Connection connection = old.getConnection()) {
                assertTrue(connection.getAutoCommit());
                assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5_000})
    void a_file_cut_short_is_refused(int length) throws Exception {
        try (Database old = Lived.in(Vendor.H2)) {
            byte[] whole = Files.readAllBytes(backUp(old));
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, Math.min(length, whole.length - 30)));

            assertTrue(refusal(cut).matches("The backup .*cut.zip cannot be read \\(.*\\): take another one."), refusal(cut));
        }
    }

    @Test
    void a_table_that_was_changed_since_is_refused() throws Exception {
        try (Database old = Lived.in(Vendor.H2)) {
            Path backup = backUp(old);
            try (FileSystem zip = FileSystems.newFileSystem(backup)) {
                Path people = zip.getPath("person.csv");
                Files.writeString(people, Files.readString(people).replace("\"Łukasz ''\"", "\"Mallory\""));
            }
            assertTrue(refusal(backup).contains("person.csv is not as it was written"), refusal(backup));
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertTrue(refusal(folder.resolve("none.zip")).startsWith("There is no backup to read at " + folder));
    }

    @Test
    void a_zip_that_is_no_backup_is_refused() throws Exception {
        Path other = folder.resolve("course.zip");
        try (FileSystem zip = FileSystems.newFileSystem(other, Map.of("create", "true"))) {
            Files.writeString(zip.getPath("course.yaml"), "title: none");
        }
        assertTrue(refusal(other).contains("it has no backup.properties"), refusal(other));
    }

    private static void supersede(Database database, long later, long earlier) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("insert into completion_record (id, enrolment_id, person_id, person_name,"
                    + " department, course, course_title_zh, course_title_en, edition, language, points, total, enrolled_at,"
                    + " completed_at, supersedes_id, cause, recorded_at) select " + later + ", enrolment_id, person_id,"
                    + " person_name, department, course, course_title_zh, course_title_en, edition, language, points, total,"
                    + " enrolled_at, completed_at, id, 'NAME_CORRECTED', recorded_at from completion_record where id = "
                    + earlier);
        }
    }

    private static String refusal(Path file) {
        return assertThrows(UnusableBackup.class, () -> BackupFile.open(file)).getMessage();
    }

    private Path backUp(Database database) throws IOException {
        Path file = folder.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Backup.write(database, Clock.systemUTC(), out);
        }
        return file;
    }

    private static void restore(Path backup, Database fresh) throws IOException, SQLException {
        new Migrations(fresh).run();
        try (BackupFile file = BackupFile.open(backup);
                Connection connection = fresh.getConnection()) {
            file.load(connection);
        }
    }

    /** Every row of every table, as text. */
    private static Map<String, List<String>> rows(Database database) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (Table table : Table.of(connection)) {
                all.put(table.name(), rows(connection, table));
            }
        }
        return all;
    }

    private static List<String> rows(Connection connection, Table table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(table.select())) {
            while (row.next()) {
                Map<String, String> values = new TreeMap<>();
                for (Table.Column column : table.columns()) {
                    int place = table.columns().indexOf(column) + 1;
                    String text = column.kind().text(row, place);
                    values.put(column.name(), column.kind() == Kind.BYTES ? "#" + text.hashCode() : text);
                }
                rows.add(values.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private static long number(Database database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Somebody turns a page just when the first table has been read. */
    private static final class Meanwhile extends FilterOutputStream {

        private final Database database;
        private boolean done;

        Meanwhile(OutputStream out, Database database) {
            super(out);
            this.database = database;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (!done) {
                done = true;
                turnPage();
            }
        }

        private void turnPage() throws IOException {
            try (Connection other = database.getConnection()) {
                other.createStatement().execute("insert into seen_page (enrolment_id, page, first_at, last_at)"
                        + " values (203, 'late', current_timestamp, current_timestamp)");
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        }
    }
}
