package kexin.settings.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Setting;
import kexin.Settings;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.people.Role;
import kexin.people.web.Me;
import kexin.settings.Configuring;
import kexin.settings.TrialLetter;
import kexin.theme.Themes;

/** The settings: those that may be changed here in one form, the others to be read. */
@Named
@RequestScoped
public class SettingsView {

    @Inject
    private Configuring configuring;

    @Inject
    private TrialLetter trial;

    @Inject
    private Settings settings;

    @Inject
    private Themes themes;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final Map<String, String> values = new HashMap<>();
    private String password;
    private boolean forgetPassword;
    private String recipient;

    @PostConstruct
    void load() {
        me.person().must(Role.ADMINISTRATOR);
        changeable().filter(setting -> !setting.isSecret()).forEach(setting -> values.put(setting.name(), settings.value(setting)));
        values.put(Setting.LANGUAGE.name(), settings.language());
        values.put(Setting.LANGUAGES.name(), String.join(",", settings.languages()));
        recipient = me.person().getEmail();
    }

    public void save() throws IOException {
        Map<Setting, String> wanted = new EnumMap<>(Setting.class);
        changeable().filter(setting -> !setting.isSecret() && !settings.isFixed(setting)).forEach(setting ->
                wanted.put(setting, values.get(setting.name())));
        if (!settings.isFixed(Setting.MAIL_PASSWORD) && (forgetPassword || !password.isEmpty())) {
            wanted.put(Setting.MAIL_PASSWORD, forgetPassword ? "" : password);
        }
        configuring.change(me.person(), wanted);
        notices.done("settings.saved");
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/settings");
    }

    /** With the settings in force, not with what stands unsaved in the form. */
    public void tryMail() {
        trial.send(
                me.person(),
                recipient.strip(),
                tongue.say("settings.trial.subject"),
                tongue.say("settings.trial.letter", me.getName(), settings.base()));
        notices.doneHere("settings.trial.sent", recipient.strip(), settings.mailHost());
    }

    /** Names of the demonstration's company that certificates bear, though this is none; empty where they bear none. */
    public String getBorrowed() {
        return settings.borrowedNames().stream()
                .map(name -> tongue.say("settings.borrowed.name", name))
                .collect(Collectors.joining(tongue.say("page.comma")));
    }

    /** What stays with the operation, as it is in force. */
    public List<Setting> getOperations() {
        return Stream.of(Setting.values()).filter(setting -> !setting.isOfAdministrator()).toList();
    }

    /** A secret says only whether there is one; an address of a database may carry one. */
    public String shown(Setting setting) {
        if (setting.isSecret()) {
            return tongue.say(settings.value(setting).isEmpty() ? "settings.secret.none" : "settings.secret.given");
        }
        String value = switch (setting) {
            case DATA -> settings.data().toString();
            case BASE -> settings.base().toString();
            case DATABASE_URL -> settings.databaseUrl().replaceAll("(?i)(password=)[^&;]*", "$1…");
            default -> settings.value(setting);
        };
        return value.isEmpty() ? tongue.say("settings.nothing") : value;
    }

    public boolean fixed(String name) {
        return settings.isFixed(Setting.valueOf(name));
    }

    public String variable(String name) {
        return Setting.valueOf(name).variable();
    }

    /** Whether there is a mail password that can be used. */
    public boolean isPasswordGiven() {
        return !settings.mailPassword().isEmpty();
    }

    /** Whether there is one that this server has no key to. */
    public boolean isPasswordLocked() {
        return configuring.isLocked(me.person(), Setting.MAIL_PASSWORD);
    }

    public boolean isMailOpen() {
        return !settings.mailHost().isEmpty();
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/") && !zone.startsWith("SystemV/")).sorted().toList();
    }

    public List<String> getThemes() {
        return themes.names();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isForgetPassword() {
        return forgetPassword;
    }

    public void setForgetPassword(boolean forgetPassword) {
        this.forgetPassword = forgetPassword;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    private static Stream<Setting> changeable() {
        return Stream.of(Setting.values()).filter(Setting::isOfAdministrator);
    }
}
