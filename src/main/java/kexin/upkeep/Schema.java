package kexin.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How far the migrations have brought a database. */
final class Schema {

    private static final String LATEST = "select \"version\" from \"flyway_schema_history\""
            + " where \"success\" = true and \"version\" is not null order by \"installed_rank\" desc";

    private Schema() {}

    static String version(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet latest = statement.executeQuery(LATEST)) {
            return latest.next() ? latest.getString(1) : "";
        }
    }
}
