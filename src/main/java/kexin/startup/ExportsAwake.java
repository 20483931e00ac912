package kexin.startup;

import jakarta.annotation.Priority;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kexin.completion.export.ExportRuns;
import kexin.completion.export.Exporting;

/** Goes on with the exports that a stop of the server interrupted, and clears away those that were kept long enough. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExportsAwake {

    @Inject
    private ExportRuns runs;

    @Inject
    private Exporting exporting;

    public void resume(@Observes @Priority(90) Migrated migrated) {
        exporting.clearAway();
        runs.resume();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void clearAway() {
        exporting.clearAway();
    }
}
