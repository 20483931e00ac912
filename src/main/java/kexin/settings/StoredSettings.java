package kexin.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kexin.Setting;

/** The store of what administrators have set. In it a secret is encrypted, outside of it nothing is. */
@ApplicationScoped
public class StoredSettings {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private Secrets secrets;

    /** By setting; without those of another version of Kexin, and without a secret that this data folder's key does not open. */
    Map<Setting, String> all() {
        Map<String, String> rows = new HashMap<>();
        rows().forEach(row -> rows.put(row.name(), row.given()));
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        Stream.of(Setting.values())
                .filter(setting -> setting.isOfAdministrator() && rows.containsKey(setting.key()))
                .forEach(setting -> plain(setting, rows.get(setting.key()), all));
        return all;
    }

    /** @param text empty to set nothing any more */
    void keep(Setting setting, String text) {
        StoredSetting row = store.find(StoredSetting.class, setting.key());
        if (text.isEmpty()) {
            if (row != null) {
                store.remove(row);
            }
            return;
        }
        String given = setting.isSecret() ? secrets.seal(setting.key(), text) : text;
        if (row == null) {
            store.persist(new StoredSetting(setting.key(), given));
        } else {
            row.give(given);
        }
    }

    /** Whether something is kept that {@link #all} cannot tell: the key it was encrypted with is not here. */
    boolean isLocked(Setting setting) {
        return store.find(StoredSetting.class, setting.key()) != null && !all().containsKey(setting);
    }

    private void plain(Setting setting, String given, Map<Setting, String> all) {
        if (setting.isSecret()) {
            secrets.open(setting.key(), given).ifPresent(text -> all.put(setting, text));
        } else {
            all.put(setting, given);
        }
    }

    private List<StoredSetting> rows() {
        return store.createQuery("select s from StoredSetting s", StoredSetting.class).getResultList();
    }
}
