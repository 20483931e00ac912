package kexin.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import kexin.course.PageText;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.marking.Blank;
import kexin.marking.Deciding;
import kexin.marking.Decision;
import kexin.marking.Decision.Kind;
import kexin.marking.Form;
import kexin.marking.GapAt;
import kexin.marking.Inbox;
import kexin.marking.Question;
import kexin.people.web.Me;

/** The answer inbox: what was refused, gap by gap beside its slide, or what was decided. */
@Named
@RequestScoped
public class AnswersView {

    /** Gaps on a page: each brings its slide. */
    private static final int GAPS = 10;

    /** Answers of a gap that are shown at once. */
    private static final int FORMS = 8;

    @Inject
    private Desk desk;

    @Inject
    private Inbox inbox;

    @Inject
    private Deciding deciding;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    private List<Blank> blanks;
    private List<Inbox.Decided> decided;

    @PostConstruct
    void load() {
        desk.course();
    }

    /** Refuses an answer for good: the button that was pressed says which. */
    public void refuse() throws IOException {
        Question question = AnswerPath.read(desk.getSlug(), here.parameter("refuse"));
        deciding.decide(me.person(), question, Kind.REFUSED, false);
        notices.done("marking.refused", question.typed());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + here.getPath() + query(getPage()));
    }

    public boolean isOpen() {
        return !"decided".equals(here.parameter("state"));
    }

    private List<Blank> blanks() {
        if (blanks == null) {
            blanks = inbox.open(me.person(), desk.getSlug(), desk.slice());
        }
        return blanks;
    }

    /** Those of this page. */
    public List<Blank> getBlanks() {
        int from = Math.min((getPage() - 1) * GAPS, blanks().size());
        return blanks().subList(from, Math.min(from + GAPS, blanks().size()));
    }

    public List<Inbox.Decided> getDecided() {
        if (decided == null) {
            decided = inbox.decided(me.person(), desk.getSlug(), desk.slice());
        }
        return decided;
    }

    public int getGaps() {
        return blanks().size();
    }

    public long getForms() {
        return blanks().stream().mapToLong(blank -> blank.forms().size()).sum();
    }

    public long getTimes() {
        return blanks().stream().mapToLong(Blank::times).sum();
    }

    public List<Form> shown(Blank blank) {
        return blank.forms().subList(0, Math.min(FORMS, blank.forms().size()));
    }

    public List<Form> others(Blank blank) {
        return blank.forms().subList(Math.min(FORMS, blank.forms().size()), blank.forms().size());
    }

    public boolean isSeveralEditions() {
        return desk.getEditions().size() > 1;
    }

    public String editions(Blank blank) {
        return blank.editions().stream().sorted().map(String::valueOf).collect(Collectors.joining(tongue.say("page.comma")));
    }

    public String path(Blank blank, Form form) {
        return path(blank.gap(), blank.editions().get(0), form.typed());
    }

    public String path(Decision decision) {
        return AnswerPath.write(
                decision.edition().number(), decision.lesson(), decision.language(), decision.gap(), decision.typed());
    }

    /** As the value of a parameter in an address. */
    public String escaped(String path) {
        return AnswerPath.escape(path);
    }

    private static String path(GapAt gap, int edition, String typed) {
        return AnswerPath.write(edition, gap.lesson().slug(), gap.language(), gap.gap().key(), typed);
    }

    /** What the mirrored slide says; null where the lesson has it no more. */
    public PageText slide(GapAt gap) {
        return gap.page().map(page -> page.text(gap.language())).orElse(null);
    }

    public String lessonTitle(GapAt gap) {
        return gap.lesson().title().in(tongue.getTag());
    }

    /** From 1. */
    public int getPage() {
        String page = here.parameter("page");
        return page == null || !page.matches("[1-9]\\d{0,4}") ? 1 : Math.min(Integer.parseInt(page), getPages());
    }

    public int getPages() {
        return Math.max(1, (blanks().size() + GAPS - 1) / GAPS);
    }

    /** The query of the address that shows another page of the same. */
    public String query(int page) {
        return "?page=" + page
                + (desk.getEdition() == null ? "" : "&edition=" + desk.getEdition())
                + (desk.getLesson() == null ? "" : "&lesson=" + desk.getLesson())
                + (desk.getLanguage() == null ? "" : "&language=" + desk.getLanguage());
    }
}
