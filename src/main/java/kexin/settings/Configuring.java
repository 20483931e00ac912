package kexin.settings;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import kexin.Deed;
import kexin.Refused;
import kexin.Setting;
import kexin.Settings;
import kexin.UnusableSetting;
import kexin.UseCase;
import kexin.people.Person;
import kexin.people.Role;
import kexin.theme.Themes;

/** What an administrator sets, in force as soon as it is in the database. */
@UseCase
public class Configuring {

    private static final int LONGEST = 500;
    private static final Map<Setting, Integer> LONGEST_NAMES = Map.of(Setting.ORGANISATION_ZH, 80, Setting.ORGANISATION_EN, 100);

    @Inject
    private StoredSettings stored;

    @Inject
    private Settings settings;

    @Inject
    private Themes themes;

    @Inject
    private Event<SettingsChanged> changed;

    @Inject
    private Event<Deed> deeds;

    /**
     * Whole or not at all.
     *
     * @param wanted text by setting; an empty one leaves it to Kexin's standard, one that is absent stays as it is
     * @throws Refused a text that cannot work, or something that the operation gives
     */
    public void change(Person administrator, Map<Setting, String> wanted) {
        administrator.must(Role.ADMINISTRATOR);
        Map<Setting, String> before = stored.all();
        Map<Setting, String> after = new EnumMap<>(Setting.class);
        after.putAll(before);
        wanted.forEach((setting, text) -> give(after, setting, text.strip()));
        Settings then = then(after);
        for (Setting setting : wanted.keySet()) {
            String text = after.getOrDefault(setting, "");
            if (!text.equals(before.getOrDefault(setting, "")) || setting.isSecret()) {
                stored.keep(setting, text);
                tell(administrator, setting, settings.value(setting), then.value(setting));
            }
        }
        changed.fire(new SettingsChanged(after));
    }

    /** Whether a secret is kept that cannot be read here: it was encrypted with the key of another data folder. */
    public boolean isLocked(Person administrator, Setting setting) {
        administrator.must(Role.ADMINISTRATOR);
        return stored.isLocked(setting);
    }

    private void give(Map<Setting, String> after, Setting setting, String text) {
        if (!setting.isOfAdministrator() || settings.isFixed(setting)) {
            throw new Refused("refused.setting.fixed", setting.variable());
        }
        if (text.length() > LONGEST) {
            throw new Refused("refused.setting.long", LONGEST);
        }
        refuseIllegible(setting, text);
        if (text.isEmpty() || text.equals(setting.standard())) {
            after.remove(setting);
        } else {
            after.put(setting, text);
        }
    }

    /** Longer names of the organisation would stand on a certificate smaller than its small print, or cut short. */
    private static void refuseIllegible(Setting setting, String text) {
        if (LONGEST_NAMES.containsKey(setting) && width(text) > LONGEST_NAMES.get(setting)) {
            throw new Refused("refused.setting." + setting);
        }
    }

    /** In letters; a Chinese character takes the room of two. */
    private static int width(String text) {
        return text.codePoints().map(one -> one < 0x2E80 ? 1 : 2).sum();
    }

    private Settings then(Map<Setting, String> after) {
        try {
            Settings then = settings.with(after);
            themes.named(then.theme());
            return then;
        } catch (UnusableSetting unusable) {
            throw new Refused("refused.setting." + unusable.setting(), unusable.value());
        }
    }

    /** A secret is told to have been set, and not what it was or is. */
    private void tell(Person administrator, Setting setting, String before, String after) {
        if (setting.isSecret()) {
            deeds.fire(Deed.of(administrator.id(), "setting.secretGiven", setting.key(), "/settings"));
        } else {
            deeds.fire(Deed.of(administrator.id(), "setting.changed", setting.key(), "/settings", before, after));
        }
    }
}
