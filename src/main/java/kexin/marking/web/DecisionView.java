package kexin.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kexin.Refused;
import kexin.course.PageText;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.learning.Aftermath;
import kexin.marking.Deciding;
import kexin.marking.Decision;
import kexin.marking.Decision.Kind;
import kexin.marking.Foresight;
import kexin.marking.GapAt;
import kexin.marking.Inbox;
import kexin.marking.Prospect;
import kexin.marking.Question;
import kexin.marking.Regrade;
import kexin.marking.Regrades;
import kexin.people.web.Me;

/** A decision about an answer: who changes before it is taken, and what came of it after. */
@Named
@RequestScoped
public class DecisionView {

    /** People who are named; the figures count everybody. */
    private static final int NAMED = 100;

    @Inject
    private Desk desk;

    @Inject
    private Inbox inbox;

    @Inject
    private Foresight foresight;

    @Inject
    private Deciding deciding;

    @Inject
    private Regrades regrades;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    private Regrade regrade;
    private Question question;
    private Prospect prospect;
    private boolean takingAway;

    @PostConstruct
    void load() {
        desk.course();
        if (here.parameter("regrade") != null) {
            regrade = regrades.byId(desk.course().id(), number(here.parameter("regrade")));
            Decision decision = regrade.decision();
            question = new Question(desk.getSlug(), decision.edition().number(), decision.lesson(), decision.language(),
                    decision.gap(), decision.typed());
        } else {
            question = AnswerPath.read(desk.getSlug(), here.parameter("answer"));
        }
        getGap();
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Refused.unknown();
        }
        return Long.parseLong(text);
    }

    public void decide() throws IOException {
        Optional<Regrade> follows = deciding.decide(me.person(), question, kind(), takingAway);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String studio = external.getRequestContextPath() + "/studio/" + desk.getSlug();
        if (follows.isPresent()) {
            external.redirect(studio + "/decision?regrade=" + follows.get().id());
        } else {
            notices.done("marking.reopened", question.typed());
            external.redirect(studio + "/answers");
        }
    }

    /** What the address asks to be decided. */
    private Kind kind() {
        return isUndoing() ? Kind.OPEN : Kind.ACCEPTED;
    }

    public boolean isUndoing() {
        return "undo".equals(here.parameter("deed"));
    }

    /** Whether the answer stands as it is asked to stand: there is nothing to decide. */
    public boolean isSettled() {
        Kind stands = inbox.about(me.person(), question).map(Decision::kind).orElse(Kind.OPEN);
        return stands == kind();
    }

    public Regrade getRegrade() {
        return regrade;
    }

    public Question getQuestion() {
        return question;
    }

    public GapAt getGap() {
        return inbox.gap(me.person(), question).orElseThrow(Refused::unknown);
    }

    public PageText getSlide() {
        return getGap().page().map(page -> page.text(question.language())).orElse(null);
    }

    public String getLessonTitle() {
        return getGap().lesson().title().in(tongue.getTag());
    }

    public Prospect getProspect() {
        if (prospect == null) {
            prospect = foresight.of(me.person(), question, kind());
        }
        return prospect;
    }

    /** What came of a regrade so far, or what a decision will bring where passes stay. */
    public Aftermath getSum() {
        return regrade == null ? getProspect().kept() : regrade.aftermath();
    }

    /** Whether the sum can be told to be nothing: of a regrade, only when it is finished. */
    public boolean isNothing() {
        return getSum().attempts() == 0 && getSum().kept() == 0 && (regrade == null || regrade.isFinished());
    }

    public List<Prospect.Change> getNamed() {
        List<Prospect.Change> changes = getProspect().changes();
        return changes.subList(0, Math.min(NAMED, changes.size()));
    }

    public int getUnnamed() {
        return getProspect().changes().size() - getNamed().size();
    }

    public boolean isTakingAway() {
        return takingAway;
    }

    public void setTakingAway(boolean takingAway) {
        this.takingAway = takingAway;
    }
}
