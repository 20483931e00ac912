package kexin.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kexin.Deed;
import kexin.Settings;
import kexin.people.People;
import kexin.settings.Adoption;
import kexin.startup.Readiness.Step;

/**
 * What happens before the first visitor, in order: a backup where one is to be restored, the schema, then whatever observes {@link Migrated}. A failure stops
 * the deployment and leaves its cause and mend for the console.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Inject
    private Settings settings;

    @Inject
    private Readiness readiness;

    @Inject
    private Event<Migrated> migrated;

    @Inject
    private Event<Deed> deeds;

    @Inject
    private People people;

    @Inject
    private Adoption adoption;

    @PostConstruct
    void open() {
        try {
            settings.restore().ifPresent(new Restoring(database)::run);
            int scripts = new Migrations(database).run();
            LOG.log(Level.INFO, "The database is up to date, {0} migrations were run", scripts);
            readiness.reach(Step.MIGRATED);
            adoption.reload();
            settings.restore().ifPresent(this::tell);
            migrated.fire(new Migrated());
            readiness.reach(Step.LOADED);
        } catch (CannotStart failure) {
            Bulletin.failure(failure.getMessage());
            throw failure;
        }
    }

    /** By nobody's hand but the system's: whoever started it is not known here. */
    private void tell(Path backup) {
        deeds.fire(Deed.of(people.system().id(), "backup.restored", backup.getFileName().toString(), "/system"));
    }

    @PreDestroy
    void close() {
        Database.closeAll();
    }
}
