package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kexin.database.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesInOrderTest {

    private static final List<String> NAMES = List.of("白云", "陈静", "李雷", "张伟", "Zoë");

    @ParameterizedTest
    @EnumSource
    void people_and_their_lines_of_before_stand_in_the_order_of_names(Vendor vendor) throws SQLException {
        try (Database database = vendor.open()) {
            new Migrations(database).run("13");
            try (Connection connection = database.getConnection()) {
                enrol(connection);
            }

            new Migrations(database).run();

            try (Connection connection = database.getConnection()) {
                assertEquals(NAMES, column(connection, "select name from person where id > 1 order by sort_name"));
                assertEquals(NAMES, column(connection, "select name from register_line order by sort_name"));
            }
        }
    }

    /** In the order of their characters' codes. */
    private static void enrol(Connection connection) throws SQLException {
        run(connection, "insert into course (id, version, slug, owner_id) values (70, 1, 'counter', 1)");
        run(connection, "insert into edition (id, course_id, number, archive, sha256, published_at, publisher_id)"
                + " values (71, 70, 1, '', 'x', current_timestamp, 1)");
        long id = 100;
        for (String name : NAMES.stream().sorted().toList()) {
            id++;
            run(connection, "insert into person (id, version, account, name, department, language, one_time, active, demo,"
                    + " epoch, created_at) values (" + id + ", 1, 'a" + id + "', '" + name
                    + "', '', 'en', false, true, false, 0, current_timestamp)");
            run(connection, "insert into enrolment (id, version, person_id, course_id, edition_id, opened_at) values (" + id
                    + ", 1, " + id + ", 70, 71, current_timestamp)");
            run(connection, "insert into register_line (enrolment_id, person_id, name, account, staff_number, department,"
                    + " course, edition, language, state, enrolled_at, completed_at, moved_at, percent, serial) values (" + id
                    + ", " + id + ", '" + name + "', 'a" + id + "', '', '', 'counter', 1, 'en', 'LEARNING', current_timestamp,"
                    + " current_timestamp, current_timestamp, -1, '')");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        connection.createStatement().execute(sql);
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
