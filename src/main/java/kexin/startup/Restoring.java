package kexin.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kexin.upkeep.BackupFile;
import kexin.upkeep.UnusableBackup;

/**
 * The way back from a backup, before anything else is done with an empty database: the schema as it was when the backup
 * was made, its rows, and from there the migrations that have come since, as with a data folder of that age.
 */
class Restoring {

    private static final Logger LOG = Logger.getLogger(Restoring.class.getName());

    private final DataSource database;

    Restoring(DataSource database) {
        this.database = database;
    }

    void run(Path backup) {
        Migrations migrations = new Migrations(database);
        if (!migrations.isEmpty()) {
            throw new CannotStart("The database is not empty, so " + backup + " was not restored into it: give an empty"
                    + " data folder by KEXIN_DATA or an empty database, or start without KEXIN_RESTORE.");
        }
        try (BackupFile file = BackupFile.open(backup)) {
            migrations.run(file.schema());
            load(file, migrations);
            LOG.log(Level.INFO, "{0} was restored", backup);
        } catch (UnusableBackup unusable) {
            throw new CannotStart(unusable.getMessage(), unusable);
        } catch (IOException broken) {
            throw new CannotStart(
                    "The backup " + backup + " cannot be read (" + CannotStart.reason(broken) + "): take another one.",
                    broken);
        }
    }

    /** What fails leaves the database as empty as it was found. */
    private void load(BackupFile file, Migrations migrations) throws IOException {
        boolean loaded = false;
        try (Connection connection = database.getConnection()) {
            file.load(connection);
            loaded = true;
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The database did not take the backup (" + CannotStart.reason(failed) + "): take another one.", failed);
        } finally {
            if (!loaded) {
                migrations.undo();
            }
        }
    }
}
