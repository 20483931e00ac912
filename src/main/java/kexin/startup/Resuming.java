package kexin.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kexin.marking.Regrading;

/** Goes on with what the last stop left half done. */
@ApplicationScoped
class Resuming {

    @Inject
    private Regrading regrading;

    void resume(@Observes Migrated event) {
        regrading.resume();
    }
}
