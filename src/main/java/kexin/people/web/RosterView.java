package kexin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Refused;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.faces.Upload;
import kexin.people.roster.Column;
import kexin.people.roster.DryRun;
import kexin.people.roster.KeepingRosters;
import kexin.people.roster.RosterPlan;
import kexin.people.roster.RosterPlan.Change;
import kexin.people.roster.RosterPlan.Difference;
import kexin.people.roster.RosterProblem;
import kexin.people.roster.table.Table;

/** The roster on its way in: the file, what it would do, and doing it. */
@Named
@RequestScoped
public class RosterView {

    /** Of each kind; all of them are in the file to download. */
    private static final int SHOWN = 100;

    /** Of the new departments; those up to {@link #SHOWN} are folded away. */
    private static final int FOUNDED_SEEN = 8;

    @Inject
    private KeepingRosters keeping;

    @Inject
    private Me me;

    @Inject
    private RosterWords words;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    @Inject
    private Upload upload;

    private boolean whole;
    private String seen = "";
    private String leavers = "";
    private DryRun dryRun;
    private boolean looked;
    private boolean handingIn;

    /** How many people of a kind, and where on the page they are listed. */
    public record Count(String key, int people) {

        public String anchor() {
            return key.substring(key.indexOf('.') + 1);
        }

        /** Those who stay as they are have no list. */
        public boolean linked() {
            return people > 0 && !anchor().equals("unchanged");
        }
    }

    @PostConstruct
    void load() {
        me.person().mustKeepPeople();
    }

    /** Worked out where it is asked for, which is not in a deed that leads elsewhere; null where no file waits. */
    public DryRun getDryRun() {
        if (!looked) {
            dryRun = keeping.dryRun(me.person()).orElse(null);
            looked = true;
        }
        return dryRun;
    }

    /** Whether another file has just been handed in and not taken: what is shown is still the one before. */
    public boolean isOfBefore() {
        return handingIn;
    }

    public RosterPlan getPlan() {
        return getDryRun().plan();
    }

    /** How many there are of each kind, in the order of the page. */
    public List<Count> getCounts() {
        RosterPlan plan = getPlan();
        return Stream.of(
                new Count("roster.problems", plan.problems().size()),
                new Count("roster.arrivals", plan.arrivals().size()),
                new Count("roster.moved", plan.moved().size()),
                new Count("roster.corrected", plan.corrected().size()),
                new Count("roster.otherwise", getOtherwiseChanged().size()),
                new Count("roster.returning", plan.returning().size()),
                new Count("roster.leavers", plan.leavers().size()),
                new Count("roster.unchanged", plan.unchanged()))
                .filter(count -> count.people() > 0 || !count.key().equals("roster.problems"))
                .toList();
    }

    public void handIn() throws IOException, ServletException {
        handingIn = true;
        Part file = upload.file();
        try (InputStream content = file.getInputStream()) {
            keeping.handIn(me.person(), file.getSubmittedFileName(), content.readNBytes(Table.LARGEST + 1), whole);
        }
        go();
    }

    public void apply() throws IOException {
        KeepingRosters.Applied applied = keeping.apply(me.person(), seen, leavers);
        notices.done("roster.apply.done", applied.arrived(), applied.changed(), applied.left());
        go();
    }

    public void putAside() throws IOException {
        keeping.putAside(me.person());
        notices.done("roster.putAside.done");
        go();
    }

    private static void go() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/people/roster");
    }

    public <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    public boolean isMore(List<?> all) {
        return all.size() > SHOWN;
    }

    /** Where neither name nor department nor being here is all that changes. */
    public List<Change> getOtherwiseChanged() {
        return getPlan().changes().stream().filter(change -> !change.differences().stream().allMatch(RosterView::isShownApart)).toList();
    }

    private static boolean isShownApart(Difference difference) {
        return difference.column() == Column.NAME || difference.column() == Column.DEPARTMENT;
    }

    public String before(Change change, String column) {
        return of(change, Column.valueOf(column)).before();
    }

    public String after(Change change, String column) {
        return of(change, Column.valueOf(column)).after();
    }

    private static Difference of(Change change, Column column) {
        return change.differences().stream().filter(each -> each.column() == column).findFirst().orElseThrow();
    }

    public String told(Change change) {
        return change.differences().stream()
                .filter(difference -> !isShownApart(difference))
                .map(words::told)
                .collect(Collectors.joining(tongue.say("page.semicolon")));
    }

    public String told(RosterProblem problem) {
        return words.told(problem);
    }

    public String heading(Column column) {
        return tongue.say("people." + column.key());
    }

    /** In what it was written, and how it was parted: {@code UTF-8, comma}; or the sheet that was read. */
    public String getForm() {
        return words.form(getDryRun().form());
    }

    public String getIgnored() {
        return String.join(tongue.say("page.comma"), getDryRun().ignored());
    }

    /** New departments, as many as are seen at once. */
    public List<String> getFounded() {
        List<String> all = getPlan().founded();
        return all.subList(0, Math.min(FOUNDED_SEEN, all.size()));
    }

    /** Those of the first that are folded away. */
    public List<String> getFurtherFounded() {
        List<String> first = first(getPlan().founded());
        return first.subList(getFounded().size(), first.size());
    }

    public List<Column> getColumns() {
        return Arrays.asList(Column.values());
    }

    /** Of the active staff, in per cent and never less than one. */
    public long getLeavingShare() {
        return Math.max(1, Math.round(100.0 * getPlan().leavers().size() / getPlan().staff()));
    }

    public String getLeavers() {
        return leavers;
    }

    public void setLeavers(String leavers) {
        this.leavers = leavers;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    /** Of the plan that is shown; what comes back is of the one that was seen. */
    public String getFingerprint() {
        return getPlan().fingerprint();
    }

    public void setFingerprint(String fingerprint) {
        this.seen = fingerprint;
    }
}
