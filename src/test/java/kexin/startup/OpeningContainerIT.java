package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kexin.Settings;
import kexin.startup.Readiness.Step;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OpeningContainerIT {

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Inject
    private Readiness readiness;

    @Inject
    private Settings settings;

    @Inject
    private UserTransaction transaction;

    @Test
    void nobody_comes_in_before_the_schema_and_the_content_stand() {
        assertTrue(readiness.has(Step.MIGRATED));
        assertTrue(readiness.has(Step.LOADED));
    }

    @Test
    void as_many_connections_are_open_at_once_as_configured_and_no_more() throws SQLException {
        List<Connection> open = new ArrayList<>();
        try {
            while (open.size() < settings.databasePool()) {
                open.add(database.getConnection());
            }
            assertThrows(SQLException.class, database::getConnection);
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    @Test
    void what_a_transaction_wrote_is_seen_within_it_and_gone_when_it_is_rolled_back() throws Exception {
        execute("create table trial (id int)");
        transaction.begin();
        execute("insert into trial values (1)");
        assertEquals(1, count());
        transaction.rollback();

        assertEquals(Status.STATUS_NO_TRANSACTION, transaction.getStatus());
        assertEquals(0, count());
        execute("drop table trial");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private int count() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from trial")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
