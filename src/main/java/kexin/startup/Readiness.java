package kexin.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** What has been reached on the way to the first visitor; nothing is taken back while the application runs. */
@ApplicationScoped
public class Readiness {

    /** The steps, in their order. */
    public enum Step {
        MIGRATED,
        LOADED
    }

    private final Set<Step> reached = EnumSet.noneOf(Step.class);

    public synchronized void reach(Step step) {
        reached.add(step);
    }

    public synchronized boolean has(Step step) {
        return reached.contains(step);
    }
}
