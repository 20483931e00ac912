package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import kexin.database.Lived;
import kexin.database.Vendor;
import kexin.upkeep.Backups;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestoringTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_an_earlier_version_left_is_brought_up_to_date_and_all_still_there(Vendor vendor) throws Exception {
        try (Database database = Lived.atItsTime(vendor)) {
            new Migrations(database).run();

            assertArrayEquals(Lived.BYTES, Lived.bytes(database));
            assertEquals("㛃 'n' 𠮷", text(database, "select typed from answer where attempt_id = 204"));
            assertEquals("00017", text(database, "select staff_number from completion_record where id = 205"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_backup_of_an_earlier_version_is_brought_up_to_date(Vendor vendor) throws Exception {
        try (Database old = Lived.atItsTime(vendor);
                Database fresh = vendor.open()) {
            new Restoring(fresh).run(backUp(old));

            assertTrue(new Migrations(fresh).run() > 0);
            assertArrayEquals(Lived.BYTES, Lived.bytes(fresh));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_restored_over_what_is_there(Vendor vendor) throws Exception {
        try (Database old = Lived.in(vendor);
                Database other = Lived.in(vendor)) {
            Path backup = backUp(old);

            String line = assertThrows(CannotStart.class, () -> new Restoring(other).run(backup)).getMessage();

            assertTrue(line.startsWith("The database is not empty, so " + backup + " was not restored"), line);
            assertArrayEquals(Lived.BYTES, Lived.bytes(other));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_backup_that_cannot_be_taken_leaves_the_database_empty(Vendor vendor) throws Exception {
        try (Database old = Lived.in(vendor);
                Database fresh = vendor.open()) {
            Path backup = backUp(old);
            Backups.without(backup, "attempt");

            String line = assertThrows(CannotStart.class, () -> new Restoring(fresh).run(backup)).getMessage();

            assertTrue(line.endsWith("has no table attempt: take another one."), line);
            assertTrue(new Migrations(fresh).isEmpty());
        }
    }

    private Path backUp(Database database) throws Exception {
        Path file = folder.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Backups.write(database, out);
        }
        return file;
    }

    private static String text(Database database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
