package kexin.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Background;
import kexin.certificate.CertificatePdf;
import kexin.course.Courses;
import kexin.course.Editions;
import kexin.theme.Themes;

/**
 * Reads the courses and the certificate's fonts ahead, beside the start and not before it: some seconds that the first
 * visitor would else wait. What fails here fails again, and is told, where it is needed.
 */
@ApplicationScoped
public class Warming {

    private static final Logger LOG = Logger.getLogger(Warming.class.getName());

    @Inject
    private Background background;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private CertificatePdf certificates;

    @Inject
    private Themes themes;

    /** The reference through which a call begins a transaction of its own. */
    @Inject
    private Warming itself;

    void begin(@Observes @Priority(30) Migrated migrated) {
        background.run(itself::warm);
    }

    /** In one transaction, so that what is read stays at hand until all of it is there. */
    @Transactional
    void warm() {
        try {
            courses.catalogue().forEach(editions::text);
            certificates.warm(themes.current());
        } catch (RuntimeException early) {
            LOG.log(Level.INFO, "Not everything could be read ahead", early);
        }
    }
}
