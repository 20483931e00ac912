package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kexin.course.Counter;
import kexin.course.CourseArchive;
import kexin.database.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftsByFileTest {

    @ParameterizedTest
    @EnumSource
    void a_draft_that_was_kept_as_an_archive_is_unpacked_byte_for_byte(Vendor vendor) throws SQLException {
        CourseArchive archive = Counter.asItIs().archive();
        try (Database database = vendor.open()) {
            new Migrations(database).run("5");
            keep(database, archive);

            new Migrations(database).run();

            try (Connection connection = database.getConnection();
                    ResultSet file = connection.createStatement().executeQuery("select f.path, f.content, f.size, f.revision,"
                            + " f.changed_by from draft_file f join draft d on d.id = f.draft_id where d.slug = 'counter' order by f.path")) {
                int files = 0;
                while (file.next()) {
                    byte[] content = archive.file(file.getString(1)).orElseThrow();
                    assertArrayEquals(content, file.getBytes(2));
                    assertEquals(content.length, file.getInt(3));
                    assertEquals(1, file.getInt(4));
                    assertEquals(1, file.getLong(5));
                    files++;
                }
                assertEquals(archive.paths().size(), files);
                assertTrue(files > 5);
            }
        }
    }

    private static void keep(Database database, CourseArchive archive) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into draft (id, version, slug, author_id, archive,"
                        + " sha256, updated_at) values (70, 1, 'counter', 1, ?, 'x', current_timestamp)")) {
            insert.setBytes(1, archive.zip());
            insert.executeUpdate();
        }
    }
}
