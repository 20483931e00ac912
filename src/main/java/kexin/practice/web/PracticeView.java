package kexin.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.PageText;
import kexin.course.Stop;
import kexin.faces.Here;
import kexin.people.web.Me;
import kexin.practice.Practising;
import kexin.practice.Practising.Exercise;
import kexin.quiz.cloze.Mark;

/** One blank that is due, then how it was marked, then the next. Home asks it how many there are. */
@Named
@RequestScoped
public class PracticeView {

    /** It takes to read a statement, to remember, to type and to look at the slide. */
    private static final int SECONDS = 20;

    @Inject
    private Practising practising;

    @Inject
    private Me me;

    @Inject
    private Here here;

    private List<Exercise> due;
    private Exercise shown;

    @PostConstruct
    void load() {
        due = practising.due(me.person());
        String after = here.parameter("after");
        if (after != null) {
            shown = practising.practised(me.person(), number(after)).orElse(null);
        }
        if (shown == null) {
            shown = due.stream().findFirst().orElse(null);
        }
    }

    public void answer() throws IOException {
        String blank = here.parameter("blank");
        String typed = here.parameter("typed");
        practising.answer(me.person(), number(blank), typed == null ? "" : typed);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/practice?after=" + blank);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException noNumber) {
            throw Refused.unknown();
        }
    }

    /** How many are due. */
    public int getDue() {
        return due.size();
    }

    /** About how long they take. */
    public int getMinutes() {
        return (due.size() * SECONDS + 59) / 60;
    }

    /** Null where nothing is due and nothing was just practised. */
    public Exercise getShown() {
        return shown;
    }

    public boolean isMarked() {
        return shown != null && shown.mark() != null;
    }

    public Mark getMark() {
        return shown.mark();
    }

    public LocalDate getAgain() {
        return shown.again();
    }

    public CourseText getCourse() {
        return shown.card().course();
    }

    public String getCourseTitle() {
        return getCourse().title().in(getLanguage());
    }

    public String getLessonTitle() {
        Lesson lesson = shown.card().lesson();
        return lesson.title().in(getLanguage());
    }

    public String getLanguage() {
        return shown.card().language();
    }

    public Page getPage() {
        return shown.card().page();
    }

    public PageText getText() {
        return getPage().text(getLanguage());
    }

    /** HTML of the slide; its pictures are named as seen from its own address. */
    public String getSlide() {
        String base = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + getPagePath();
        String folder = base.substring(0, base.lastIndexOf('/') + 1);
        return getText().slide().replace(" src=\"media/", " src=\"" + folder + "media/");
    }

    /** Of the mirrored page, within the application. */
    public String getPagePath() {
        Stop stop = new Stop(shown.card().lesson().slug(), getPage().id());
        return "/courses/" + getCourse().slug() + "/" + stop.path();
    }
}
