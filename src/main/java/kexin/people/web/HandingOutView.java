package kexin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Settings;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.Departments;
import kexin.people.HandingOut;
import kexin.people.HandingOut.Slip;

/** Passwords for many at once: who waits for one, and the slips to hand out, which are shown once. */
@Named
@RequestScoped
public class HandingOutView {

    /** Flash key of the slips: shown on the next page, kept nowhere. */
    private static final String SLIPS = "slips";

    @Inject
    private HandingOut handingOut;

    @Inject
    private Departments departments;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Settings settings;

    private String department;
    private boolean unused;

    @PostConstruct
    void load() {
        me.person().mustKeepPeople();
        department = here.parameter("department") == null ? "" : here.parameter("department");
        unused = here.parameter("unused") != null;
    }

    public void handOut() throws IOException {
        external().getFlash().put(SLIPS, new ArrayList<>(handingOut.handOut(me.person(), department, unused)));
        external().redirect(external().getRequestContextPath() + "/people/passwords" + getQuery());
    }

    /** What is asked for, as an address says it. */
    public String getQuery() {
        return "?department=" + URLEncoder.encode(department, StandardCharsets.UTF_8) + (unused ? "&unused=yes" : "");
    }

    public long getWaiting() {
        return handingOut.count(me.person(), department, unused);
    }

    /** How many have one and never used it, where those are not asked for. */
    public long getUnusedBesides() {
        return handingOut.count(me.person(), department, true) - getWaiting();
    }

    public int getMost() {
        return HandingOut.MOST;
    }

    public List<String> getTree() {
        return departments.tree().stream().map(each -> each.path().toString()).toList();
    }

    /** Where people sign in. */
    public String getBase() {
        return settings.base().toString();
    }

    /** Just handed out, else empty. */
    @SuppressWarnings("unchecked")
    public List<Slip> getSlips() {
        Object slips = external().getFlash().get(SLIPS);
        return slips == null ? List.of() : (List<Slip>) slips;
    }

    /** The same as a file that the page itself carries, so that no other address ever tells a password. */
    public String getFile() {
        String lines = Stream.concat(Stream.of(line(headings())), getSlips().stream().map(this::line))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return "data:text/csv;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> headings() {
        return Stream.of("name", "staffNumber", "department", "account", "password")
                .map(key -> tongue.say("people." + key))
                .toList();
    }

    private String line(Slip slip) {
        return line(List.of(slip.name(), slip.staffNumber(), slip.department(), slip.account(), slip.password()));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + SpreadsheetText.of(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getDepartment() {
        return department;
    }

    public boolean isUnused() {
        return unused;
    }
}
