package kexin.startup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the schema this version needs: {@code db/migration/common} on every database, and beside it the
 * folder named after the vendor, only for what its SQL must say differently. Run before anything else reads or writes.
 */
public class Migrations {

    private static final String[] TABLES = {"TABLE", "BASE TABLE"};

    private final DataSource database;

    public Migrations(DataSource database) {
        this.database = database;
    }

    /** @return how many scripts ran */
    public int run() {
        return run("latest");
    }

    /**
     * As far as a version of the schema and no further.
     *
     * @return how many scripts ran
     */
    public int run(String version) {
        try {
            return flyway().target(version).load().migrate().migrationsExecuted;
        } catch (FlywayException broken) {
            throw new CannotStart(
                    "The database cannot be brought up to date (" + CannotStart.reason(broken)
                            + "): start the version of Kexin that wrote it, or restore its backup.",
                    broken);
        }
    }

    /** No migration has ever been run here, and nothing else is here either. */
    boolean isEmpty() {
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), null, TABLES)) {
            return !tables.next();
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The database does not say what it holds (" + CannotStart.reason(failed) + "): start it again.",
                    failed);
        }
    }

    /** Drops everything: only for a database that was empty a moment ago. */
    void undo() {
        flyway().cleanDisabled(false).load().clean();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
                .javaMigrations(new V9__DraftsByFile(), new V14__NamesInOrder());
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
