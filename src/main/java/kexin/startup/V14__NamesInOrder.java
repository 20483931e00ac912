package kexin.startup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import kexin.people.NameOrder;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** People and their lines in the register stand in the order of their names, which no database knows for Chinese ones. */
public class V14__NamesInOrder extends BaseJavaMigration {

    private static final int AT_ONCE = 500;

    private static final List<String> COLUMNS = List.of(
            "alter table person add column sort_name varchar(200) default '' not null",
            "alter table register_line add column sort_name varchar(200) default '' not null");

    private static final List<String> LINES = List.of(
            "update register_line set sort_name ="
                    + " (select p.sort_name from person p where p.id = register_line.person_id)",
            "drop index register_by_name",
            "create index register_by_name on register_line (sort_name, enrolled_at desc, enrolment_id desc)");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        run(database, COLUMNS);
        try (Statement statement = database.createStatement();
                ResultSet person = statement.executeQuery("select id, name from person");
                PreparedStatement update = database.prepareStatement("update person set sort_name = ? where id = ?")) {
            int waiting = 0;
            while (person.next()) {
                update.setString(1, NameOrder.key(person.getString("name")));
                update.setLong(2, person.getLong("id"));
                update.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
        run(database, LINES);
    }

    private static void run(Connection database, List<String> statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
