package kexin.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the schema this version needs: {@code db/migration/common} on every database, and beside it the
 * folder named after the vendor, only for what its SQL must say differently. Run before anything else reads or writes.
 */
public class Migrations {

    private final DataSource database;

    public Migrations(DataSource database) {
        this.database = database;
    }

    /** @return how many scripts ran */
    public int run() {
        String vendor = vendor();
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException broken) {
            throw new CannotStart(
                    "The database cannot be brought up to date (" + CannotStart.reason(broken)
                            + "): start the version of Kexin that wrote it, or restore its backup.",
                    broken);
        }
    }

    private String vendor() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The database does not say what it is (" + CannotStart.reason(failed) + "): start it again.",
                    failed);
        }
    }
}
