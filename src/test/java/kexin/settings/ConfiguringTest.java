package kexin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kexin.Cast;
import kexin.Deed;
import kexin.Fired;
import kexin.Made;
import kexin.Refused;
import kexin.Setting;
import kexin.Settings;
import kexin.UnusableSetting;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.Person;
import kexin.theme.Theme;
import kexin.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Gu sets what the operation leaves open; each change comes in force as if its transaction had just ended. */
@ParameterizedClass
@EnumSource
@Timeout(300)
class ConfiguringTest {

    private static final String PASSWORD = "smtp-geheim-密码";

    @Parameter
    private Vendor vendor;

    @TempDir
    private Path folder;

    private final Person gu = Cast.administrator();
    private final Map<String, String> operation = new HashMap<>();
    private final Heard heard = new Heard();
    private Entities entities;
    private Settings settings;

    /** Both kinds of events in one ear. */
    private static final class Heard {
        private final Fired<Deed> deeds = new Fired<>();
        private final Fired<SettingsChanged> changes = new Fired<>();
    }

    @BeforeEach
    void open() {
        entities = Entities.on(vendor);
        operation.put("kexin.data", folder.toString());
        settings = new Settings(operation::get);
        entities.write(manager -> {
            manager.persist(gu);
            manager.flush();
        });
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void what_is_set_is_in_force_at_once_and_after_a_restart() {
        change(Map.of(Setting.ORGANISATION_ZH, " 江城通信 ", Setting.ZONE, "Europe/London", Setting.SIGN_IN_DAYS, "30"));

        for (Settings any : List.of(settings, restarted())) {
            assertEquals("江城通信", any.organisation(Locale.CHINESE));
            assertEquals("Europe/London", any.zone().getId());
            assertEquals(30, any.signInDays());
            assertEquals("Kexin Demonstration Company", any.organisation(Locale.ENGLISH));
        }
    }

    @Test
    void what_is_emptied_is_the_standard_again_and_kept_no_longer() {
        change(Map.of(Setting.ORGANISATION_EN, "River City Telecom"));
        change(Map.of(Setting.ORGANISATION_EN, " "));

        assertEquals(Setting.ORGANISATION_EN.standard(), settings.organisation(Locale.ENGLISH));
        assertEquals(0L, rows("select count(s) from StoredSetting s"));
    }

    @Test
    void each_change_is_told_with_what_was_before_and_what_did_not_change_is_not() {
        change(Map.of(Setting.ZONE, "UTC", Setting.MAIL_PORT, "587"));
        change(Map.of(Setting.ZONE, "Asia/Tokyo"));

        assertEquals(
                List.of(
                        Deed.of(gu.id(), "setting.changed", "kexin.zone", "/settings", "Asia/Shanghai", "UTC"),
                        Deed.of(gu.id(), "setting.changed", "kexin.zone", "/settings", "UTC", "Asia/Tokyo")),
                heard.deeds.events());
    }

    @ParameterizedTest
    @CsvSource({
        "ZONE, Mars/Base, refused.setting.ZONE",
        "MAIL_PORT, 0, refused.setting.MAIL_PORT",
        "MAIL_PORT, smtp, refused.setting.MAIL_PORT",
        "ORGANISATION_ZH, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一, refused.setting.ORGANISATION_ZH",
        "MAIL_HOST, http://smtp example, refused.setting.MAIL_HOST",
        "MAIL_FROM, nobody, refused.setting.MAIL_FROM",
        "MAIL_ENCRYPTED, perhaps, refused.setting.MAIL_ENCRYPTED",
        "SIGN_IN_DAYS, 0, refused.setting.SIGN_IN_DAYS",
        "SIGN_IN_DAYS, 3651, refused.setting.SIGN_IN_DAYS",
        "LANGUAGES, 'zh-CN,fr', refused.setting.LANGUAGES",
        "LANGUAGE, fr, refused.setting.LANGUAGE",
        "THEME, ../kexin, refused.setting.THEME",
        "DATA, /tmp, refused.setting.fixed",
        "DEMO, true, refused.setting.fixed",
        "DATABASE_PASSWORD, x, refused.setting.fixed",
    })
    void what_cannot_work_is_refused_and_nothing_of_it_is_kept(Setting setting, String text, String key) {
        Map<Setting, String> wanted = new HashMap<>(Map.of(Setting.ORGANISATION_ZH, "江城通信"));
        wanted.put(setting, text);
        Refused refused = assertThrows(Refused.class, () -> change(wanted));

        assertEquals(key, refused.key());
        assertEquals(0L, rows("select count(s) from StoredSetting s"));
        assertEquals(Setting.ORGANISATION_ZH.standard(), settings.organisation(Locale.CHINESE));
        assertEquals(List.of(), heard.deeds.events());
    }

    @Test
    void a_language_that_is_not_offered_cannot_be_the_one_to_begin_with() {
        assertEquals("refused.setting.LANGUAGE", assertThrows(Refused.class, () ->
                change(Map.of(Setting.LANGUAGES, "zh-CN", Setting.LANGUAGE, "en"))).key());
        change(Map.of(Setting.LANGUAGES, "en"));

        assertEquals(List.of("en"), settings.languages());
        assertEquals("en", settings.language());
    }

    @Test
    void what_the_operation_gives_wins_and_is_changed_nowhere_else() {
        change(Map.of(Setting.ZONE, "UTC"));
        operation.put("kexin.zone", "Asia/Tokyo");

        assertEquals("Asia/Tokyo", restarted().zone().getId());
        settings = restarted();
        assertEquals("refused.setting.fixed", assertThrows(Refused.class, () -> change(Map.of(Setting.ZONE, "UTC"))).key());
    }

    @Test
    void what_can_work_no_more_is_left_out_and_not_in_the_way() {
        entities.write(manager -> {
            manager.persist(new StoredSetting("kexin.zone", "Mars/Base"));
            manager.persist(new StoredSetting("kexin.of.a.later.version", "1"));
            manager.persist(new StoredSetting("kexin.demo", "true"));
            manager.persist(new StoredSetting("kexin.organisation.zh", "江城通信"));
        });

        Settings after = restarted();
        assertEquals("Asia/Shanghai", after.zone().getId());
        assertEquals("江城通信", after.organisation(Locale.CHINESE));
        assertFalse(after.demo());
    }

    @Test
    void a_mail_password_lies_encrypted_in_the_database_and_is_told_to_nobody() throws IOException {
        change(Map.of(Setting.MAIL_PASSWORD, PASSWORD));

        assertEquals(PASSWORD, settings.mailPassword());
        assertEquals(PASSWORD, restarted().mailPassword());
        String row = entities.read(manager -> manager.find(StoredSetting.class, "kexin.mail.password").given());
        assertFalse(row.contains(PASSWORD));
        assertEquals("setting.secretGiven", heard.deeds.events().get(0).verb());
        assertFalse((heard.deeds.events() + " " + heard.changes.events()).contains(PASSWORD));
        assertTrue(Files.exists(folder.resolve(Secrets.FILE)));
    }

    @Test
    void without_the_key_of_its_data_folder_a_password_is_locked_and_can_be_given_again() throws IOException {
        change(Map.of(Setting.MAIL_PASSWORD, PASSWORD));
        Files.delete(folder.resolve(Secrets.FILE));
        settings = restarted();

        assertEquals("", settings.mailPassword());
        assertTrue(isLocked());

        change(Map.of(Setting.MAIL_PASSWORD, "another"));
        assertEquals("another", restarted().mailPassword());
        assertFalse(isLocked());
        change(Map.of(Setting.MAIL_PASSWORD, ""));
        assertEquals("", restarted().mailPassword());
    }

    @Test
    void whoever_is_no_administrator_sets_nothing() {
        for (Person other : List.of(Cast.learner(), Cast.trainer(), Cast.officer())) {
            assertTrue(assertThrows(Refused.class, () ->
                    entities.write(manager -> configuring(manager).change(other, Map.of(Setting.ZONE, "UTC")))).isUnknown());
        }
    }

    private void change(Map<Setting, String> wanted) {
        entities.write(manager -> configuring(manager).change(gu, wanted));
        List<SettingsChanged> changes = heard.changes.events();
        adoption(settings, null).follow(changes.get(changes.size() - 1));
    }

    private Settings restarted() {
        Settings fresh = new Settings(operation::get);
        entities.write(manager -> adoption(fresh, manager).reload());
        return fresh;
    }

    private boolean isLocked() {
        return entities.read(manager -> configuring(manager).isLocked(gu, Setting.MAIL_PASSWORD));
    }

    private Configuring configuring(EntityManager manager) {
        Configuring configuring = Made.of(Configuring.class, stored(settings, manager), settings, new TwoThemes());
        set(configuring, "deeds", heard.deeds);
        set(configuring, "changed", heard.changes);
        return configuring;
    }

    private static Adoption adoption(Settings settings, EntityManager manager) {
        return Made.of(Adoption.class, settings, stored(settings, manager));
    }

    private static StoredSettings stored(Settings settings, EntityManager manager) {
        Secrets secrets = Made.of(Secrets.class, settings);
        return manager == null ? Made.of(StoredSettings.class, secrets) : Made.of(StoredSettings.class, manager, secrets);
    }

    private long rows(String query) {
        return entities.read(manager -> manager.createQuery(query, Long.class).getSingleResult());
    }

    private static void set(Object bean, String name, Object value) {
        try {
            var field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    /** As the build packs them; here nothing is packed yet. */
    private static final class TwoThemes extends Themes {

        @Override
        public List<String> names() {
            return List.of("kexin", "lake");
        }

        @Override
        public Theme named(String name) {
            if (!names().contains(name)) {
                throw new UnusableSetting(Setting.THEME, name, "give one of them", null);
            }
            return null;
        }
    }
}
