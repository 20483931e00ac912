package kexin.benchmark.inside;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import kexin.startup.Migrated;

/**
 * The baseline's own tables, of the shape of Kexin's, in the same database behind the same pool; each write is an update,
 * the first time an insert besides, and one commit.
 */
@ApplicationScoped
public class PlainTables {

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    void create(@Observes @Priority(40) Migrated migrated) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists plain_seen_page (enrolment_id bigint not null references enrolment,"
                    + " page varchar(80) not null, first_at timestamp(6) with time zone not null,"
                    + " last_at timestamp(6) with time zone not null, primary key (enrolment_id, page))");
            statement.execute("create table if not exists plain_answer (attempt_id bigint not null references attempt,"
                    + " gap varchar(120) not null, typed varchar(1000) not null,"
                    + " saved_at timestamp(6) with time zone not null, primary key (attempt_id, gap))");
        }
    }

    void see(long enrolment, String page) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        upsert(
                "update plain_seen_page set last_at = ? where enrolment_id = ? and page = ?",
                new Object[] {now, enrolment, page},
                "insert into plain_seen_page (enrolment_id, page, first_at, last_at) values (?, ?, ?, ?)",
                new Object[] {enrolment, page, now, now});
    }

    void save(long attempt, String gap, String typed) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        upsert(
                "update plain_answer set typed = ?, saved_at = ? where attempt_id = ? and gap = ?",
                new Object[] {typed, now, attempt, gap},
                "insert into plain_answer (attempt_id, gap, typed, saved_at) values (?, ?, ?, ?)",
                new Object[] {attempt, gap, typed, now});
    }

    private void upsert(String update, Object[] changed, String insert, Object[] added) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (write(connection, update, changed) == 0) {
                write(connection, insert, added);
            }
            connection.commit();
        }
    }

    private static int write(Connection connection, String sql, Object[] values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        }
    }
}
