package kexin.reliability;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import kexin.load.inside.Learners;

/** What the database holds of the learners, row by row, and how many of them were compared. */
final class Rows {

    private static final String LEARNERS = Learners.account(0).replaceFirst("\\d+", "%");

    private final Connection database;
    private final Map<String, Integer> counts = new TreeMap<>();

    Rows(Connection database) {
        this.database = database;
    }

    /** One row of a query. */
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** @param select from an enrolment {@code e}; its person {@code p} and course {@code c} are joined here */
    void each(String select, Reader reader) throws SQLException {
        String sql = select + " join person p on p.id = e.person_id join course c on c.id = e.course_id"
                + " where p.account like '" + LEARNERS + "'";
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** By kind. */
    Map<String, Integer> counts() {
        return counts;
    }
}
