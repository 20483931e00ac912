package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TimeZone;
import kexin.Settings;
import kexin.database.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void a_commit_that_was_acknowledged_survives_kill_9() throws Exception {
        Path said = folder.resolve("acknowledged.txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (writer.isAlive() && Files.size(said) < 10_000) {
            Thread.sleep(1);
        }
        writer.destroyForcibly().waitFor();
        String lines = Files.readString(said);
        int acknowledged = (int) lines.substring(0, lines.lastIndexOf('\n')).lines().count();

        try (Database database = open()) {
            int found = number(database, "select count(*) from trial");
            assertTrue(acknowledged > 1_000, acknowledged + " acknowledged");
            assertTrue(found >= acknowledged, found + " of " + acknowledged);
        }
    }

    @Test
    void who_finds_a_row_held_waits_longer_than_anybody_holds_it() throws Exception {
        try (Database database = open()) {
            assertEquals(20_000, number(database, "select lock_timeout()"));
        }
    }

    @Test
    void a_file_is_small_again_once_it_is_closed() throws Exception {
        try (Database database = open()) {
            write(database, 5_000);
        }

        long bytes = Files.size(folder.resolve("kexin.mv.db"));
        assertTrue(bytes < 5_000_000, bytes + " bytes");
    }

    @ParameterizedTest
    @EnumSource
    void an_instant_comes_back_exactly_whatever_the_zone_of_the_server_and_its_summer_time(Vendor vendor)
            throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        // Neither the hour that is skipped in this zone nor the one that comes twice.
        Instant skipped = Instant.parse("2026-03-29T01:30:00.123456Z");
        Instant twice = Instant.parse("2026-10-25T00:30:00.654321Z");
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try (Database database = vendor.open();
                Connection connection = database.getConnection()) {
            connection.createStatement().execute("create table times (at timestamp with time zone)");
            for (Instant instant : new Instant[] {skipped, twice}) {
                assertEquals(instant, written(connection, instant));
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static Instant written(Connection connection, Instant instant) throws SQLException {
        connection.createStatement().execute("delete from times");
        try (PreparedStatement insert = connection.prepareStatement("insert into times values (?)")) {
            insert.setTimestamp(1, Timestamp.from(instant));
            insert.execute();
        }
        try (ResultSet row = connection.createStatement().executeQuery("select at from times")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private Database open() {
        return open(folder);
    }

    private static Database open(Path folder) {
        Map<String, String> settings = Map.of("kexin.data", folder.toString());
        return new Database(new Settings(settings::get));
    }

    private static void write(Database database, int rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("create table trial (id int primary key, answer varchar(100))");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into trial values (?, 'thank you')")) {
                for (int row = 1; row <= rows; row++) {
                    insert.setInt(1, row);
                    insert.execute();
                    connection.commit();
                    if (Writer.speaks) {
                        System.out.println(row);
                    }
                }
            }
        }
    }

    private static int number(Database database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A process that says the number of each row it has committed, until it is killed. */
    static final class Writer {

        private static boolean speaks;

        public static void main(String... arguments) throws SQLException {
            speaks = true;
            write(open(Path.of(arguments[0])), Integer.MAX_VALUE);
        }
    }
}
