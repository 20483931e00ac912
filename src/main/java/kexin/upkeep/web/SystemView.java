package kexin.upkeep.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import kexin.Settings;
import kexin.certificate.Mailing;
import kexin.faces.Tongue;
import kexin.life.Living;
import kexin.life.Progress;
import kexin.people.web.Me;
import kexin.upkeep.Installation;

/** The administrator's page of the installation: how it is, and its backup. */
@Named
@RequestScoped
public class SystemView {

    /** As {@code src/site/markdown/configuration.md} has it. */
    private static final String RESTORE = "java -Dkexin.restore=kexin.zip -Dkexin.data=/srv/kexin -jar kexin.war";

    @Inject
    private Installation installation;

    @Inject
    private Settings settings;

    @Inject
    private Living living;

    @Inject
    private Mailing mailing;

    @Inject
    private ServletContext application;

    @Inject
    private Tongue tongue;

    @Inject
    private Me me;

    private Installation.State state;
    private Mailing.Standing letters;

    @PostConstruct
    void load() {
        letters = mailing.standing(me.person());
        state = installation.state(me.person());
    }

    public Installation.State getState() {
        return state;
    }

    /** Of the WAR; empty where it was not built by Maven. */
    public String getVersion() throws IOException {
        try (InputStream manifest = application.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = manifest == null
                    ? null
                    : new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "" : version;
        }
    }

    /** Names of the demonstration's company that certificates bear, though this is none; empty where they bear none. */
    public String getBorrowed() {
        return settings.borrowedNames().stream()
                .map(name -> tongue.say("settings.borrowed.name", name))
                .collect(Collectors.joining(tongue.say("page.comma")));
    }

    public boolean isDemo() {
        return settings.demo();
    }

    /** Of the demonstration's life. */
    public Progress getLife() {
        return living.progress();
    }

    /** Empty where nothing is mailed. */
    public String getMailHost() {
        return settings.mailHost();
    }

    /** How the letters stand that are to go out. */
    public Mailing.Standing getLetters() {
        return letters;
    }

    /** The configured address of the site, for everything that is mailed or printed. */
    public String getBase() {
        return settings.base().toString();
    }

    public String getZone() {
        return settings.zone().getId();
    }

    public String getRestoreCommand() {
        return RESTORE;
    }
}
