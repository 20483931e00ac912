package kexin;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What may be configured: the key and its default, for all rooms in one place. Each is read from a system property of that
 * name, the environment variable of that name, or any other source of MicroProfile Config; some an administrator may set
 * on a page, where the operation gives nothing. {@link Settings} says what form a value must have. An empty default is
 * derived there from other settings.
 */
public enum Setting {
    DATA("kexin.data", ".kexin"),
    PORT("kexin.port", "8080"),
    ADDRESS("kexin.address", "127.0.0.1"),
    BASE("kexin.base", ""),
    PROXIES("kexin.proxies", ""),
    ZONE("kexin.zone", "Asia/Shanghai"),
    ORGANISATION_ZH("kexin.organisation.zh", "客心示范公司"),
    ORGANISATION_EN("kexin.organisation.en", "Kexin Demonstration Company"),
    LANGUAGES("kexin.languages", "zh-CN,en"),
    LANGUAGE("kexin.language", "zh-CN"),
    THEME("kexin.theme", "kexin"),
    DATABASE_URL("kexin.database.url", ""),
    DATABASE_USER("kexin.database.user", "kexin"),
    DATABASE_PASSWORD("kexin.database.password", ""),
    DATABASE_POOL("kexin.database.pool", "20"),
    MAIL_HOST("kexin.mail.host", ""),
    MAIL_PORT("kexin.mail.port", "587"),
    MAIL_USER("kexin.mail.user", ""),
    MAIL_PASSWORD("kexin.mail.password", ""),
    MAIL_FROM("kexin.mail.from", "kexin@localhost"),
    MAIL_ENCRYPTED("kexin.mail.encrypted", "true"),
    SIGN_IN_DAYS("kexin.signin.days", "184"),
    DEMO("kexin.demo", "false"),
    DEMO_LIFE("kexin.demo.life", "0"),
    RESTORE("kexin.restore", ""),
    READMIT("kexin.readmit", "");

    private static final Set<Setting> OF_ADMINISTRATOR = EnumSet.of(
            ZONE, ORGANISATION_ZH, ORGANISATION_EN, LANGUAGES, LANGUAGE, THEME, MAIL_HOST, MAIL_PORT, MAIL_USER, MAIL_PASSWORD,
            MAIL_FROM, MAIL_ENCRYPTED, SIGN_IN_DAYS);
    private static final Set<Setting> SECRET = EnumSet.of(DATABASE_PASSWORD, MAIL_PASSWORD);

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    public String key() {
        return key;
    }

    /** The value when none is given; empty when it follows from other settings. */
    public String standard() {
        return standard;
    }

    /** Whether it may be set on a page; the others stay with the operation. */
    public boolean isOfAdministrator() {
        return OF_ADMINISTRATOR.contains(this);
    }

    /** Whether it is shown to nobody. */
    public boolean isSecret() {
        return SECRET.contains(this);
    }

    /** As MicroProfile Config derives it from the key: {@code kexin.data → KEXIN_DATA}. */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
