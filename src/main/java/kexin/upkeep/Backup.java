package kexin.upkeep;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import kexin.Deed;
import kexin.people.Person;
import kexin.people.Role;

/**
 * Everything in the database as one file, while people go on working. The same file goes back into H2 or PostgreSQL, so
 * it is the way from the one to the other too: {@link BackupFile}.
 */
@ApplicationScoped
public class Backup {

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private Event<Deed> deeds;

    /**
     * It holds everybody's data and password hashes: only for an administrator, and on record from its first byte on.
     *
     * @param file what it will be called
     */
    public void write(Person administrator, String file, OutputStream out) throws IOException {
        administrator.must(Role.ADMINISTRATOR);
        deeds.fire(Deed.of(administrator.id(), "backup.downloaded", file, "/system"));
        write(database, clock, out);
    }

    /** Serializable and read-only is one snapshot from beginning to end, on both databases, and holds up nobody. */
    static void write(DataSource database, Clock clock, OutputStream out) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                BackupWriter.write(connection, clock.instant(), out);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IOException("The database broke off the backup", failed);
        }
    }
}
