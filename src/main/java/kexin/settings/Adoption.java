package kexin.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Setting;
import kexin.Settings;
import kexin.UnusableSetting;

/**
 * Puts in force what administrators have set: at the start, once a change is in the database, and now and then, since
 * another server may have changed it.
 */
@ApplicationScoped
public class Adoption {

    private static final Logger LOG = Logger.getLogger(Adoption.class.getName());

    @Inject
    private StoredSettings stored;

    @Inject
    private Settings settings;

    @Transactional
    public void reload() {
        adopt(stored.all());
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged event) {
        adopt(event.set());
    }

    /** What cannot work any more, since the operation or Kexin itself has changed, is left out and not in the way. */
    private void adopt(Map<Setting, String> set) {
        Map<Setting, String> usable = new EnumMap<>(Setting.class);
        usable.putAll(set);
        while (true) {
            try {
                settings.adopt(usable);
                return;
            } catch (UnusableSetting unusable) {
                LOG.log(Level.WARNING, "What was set on the page is left out: {0}", unusable.getMessage());
                if (usable.remove(unusable.setting()) == null) {
                    throw unusable;
                }
            }
        }
    }
}
