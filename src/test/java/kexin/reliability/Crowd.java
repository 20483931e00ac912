package kexin.reliability;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Many people who have done in a course exactly what one has done, written while no server runs. */
final class Crowd {

    /** Beyond every id that a server gives. */
    private static final long IDS = 10_000_000;

    private final Connection database;
    private final long person;
    private final long enrolment;
    private final long attempt;

    /** @param account of the one, who has an only attempt in the course */
    Crowd(Connection database, String account, String course) throws SQLException {
        this.database = database;
        this.person = number("select id from person where account = '" + account + "'");
        this.enrolment = number("select e.id from enrolment e join course c on c.id = e.course_id where c.slug = '" + course
                + "' and e.person_id = " + person);
        this.attempt = number("select id from attempt where enrolment_id = " + enrolment);
    }

    /** @param size the one included */
    void of(int size) throws SQLException {
        for (long id = IDS + 1; id < IDS + size; id++) {
            String own = Long.toString(id);
            String name = "'crowd" + id + "'";
            copy("person", "id = " + person, Map.of("id", own, "account", name, "staff_number", name));
            copy("enrolment", "id = " + enrolment, Map.of("id", own, "person_id", own));
            copy("seen_page", "enrolment_id = " + enrolment, Map.of("enrolment_id", own));
            copy("attempt", "id = " + attempt, Map.of("id", own, "enrolment_id", own, "person_id", own));
            copy("mark", "attempt_id = " + attempt, Map.of("attempt_id", own));
        }
    }

    private void copy(String table, String which, Map<String, String> instead) throws SQLException {
        List<String> columns = columns(table);
        List<String> values = columns.stream().map(column -> instead.getOrDefault(column, column)).toList();
        database.createStatement().executeUpdate("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + String.join(", ", values) + " from " + table + " where " + which);
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet none = database.createStatement().executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int place = 1; place <= about.getColumnCount(); place++) {
                columns.add(about.getColumnName(place).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
