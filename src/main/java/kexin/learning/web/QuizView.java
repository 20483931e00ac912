package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Stop;
import kexin.faces.Here;
import kexin.learning.Attempt;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.Answering;
import kexin.learning.Answers;
import kexin.learning.Submission;
import kexin.people.web.Me;
import kexin.quiz.cloze.ClozeText;

/** The quiz of a lesson: before it is begun, while it is filled, and marked. */
@Named
@RequestScoped
public class QuizView {

    private static final String GAP = "gap.";

    @Inject
    private Reader reader;

    @Inject
    private Here here;

    @Inject
    private Me me;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Answers answers;

    @Inject
    private Answering answering;

    private CourseText course;
    private Stop stop;
    private Attempt attempt;
    private Enrolment enrolment;
    private List<QuizItem> items;

    @PostConstruct
    void load() {
        course = reader.course();
        stop = course.stop(here.word("lesson"), Stop.QUIZ).orElseThrow(Refused::unknown);
        enrolment = reader.enrolment().orElseThrow(Refused::unknown);
        attempt = enrolments.latest(enrolment, stop.lesson()).orElse(null);
    }

    public void begin() throws IOException {
        answering.begin(me.person(), course.slug(), stop.lesson(), reader.language());
        again();
    }

    public void submit() throws IOException {
        long shown = Long.parseLong(here.parameter("attempt"));
        answering.submit(me.person(), shown, new Submission(null, typed()));
        again();
    }

    /** What the form brings along: the inputs' own values, whatever the scripts have saved before. */
    private static Map<String, Submission.Held> typed() {
        Map<String, Submission.Held> typed = new HashMap<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .forEach((name, value) -> {
                    if (name.startsWith(GAP)) {
                        typed.put(name.substring(GAP.length()), new Submission.Held(value, Integer.MAX_VALUE));
                    }
                });
        return typed;
    }

    private void again() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + here.getPath());
    }

    public boolean isFilling() {
        return attempt != null && !attempt.isSubmitted();
    }

    public boolean isMarked() {
        return attempt != null && attempt.isSubmitted();
    }

    public Attempt getAttempt() {
        return attempt;
    }

    /** The statements with what was typed and, once submitted, how it was marked. */
    public List<QuizItem> getItems() {
        if (items == null) {
            items = isMarked()
                    ? QuizItem.marked(quiz(), reader.lesson(), attempt)
                    : QuizItem.open(quiz(), held());
        }
        return items;
    }

    /** Of the attempt, which keeps the language it was begun in. */
    public String getLanguage() {
        return attempt == null ? reader.language() : attempt.language();
    }

    public long getGaps() {
        return quiz().gaps().size();
    }

    public int getPass() {
        return quiz().pass().orElse(course.pass());
    }

    public boolean isComplete() {
        return enrolment.isComplete();
    }

    public boolean isPassedBefore() {
        return reader.progress().hasPassed(stop.lesson());
    }

    /** Pages of this lesson that were not opened yet. */
    public long getUnread() {
        return reader.lesson().pages().stream()
                .filter(page -> !reader.progress().hasSeen(page.id()))
                .count();
    }

    /** The first page of the course that was not opened yet, null if none. */
    public Stop getFirstUnread() {
        return course.stops().stream()
                .filter(other -> !other.isQuiz() && !reader.progress().hasSeen(other.page()))
                .findFirst()
                .orElse(null);
    }

    /** The first quiz of the course that is not passed yet, null if none. */
    public Stop getFirstUnpassed() {
        return course.stops().stream()
                .filter(other -> other.isQuiz() && !reader.progress().hasPassed(other.lesson()))
                .findFirst()
                .orElse(null);
    }

    public Long getEnrolment() {
        return enrolment.id();
    }

    public Outline getOutline() {
        return Outline.of(course, reader.progress(), reader.language(), stop);
    }

    public String getCourse() {
        return course.slug();
    }

    public String getCourseTitle() {
        return course.title().in(reader.language());
    }

    public String getLessonTitle() {
        return reader.lesson().title().in(getLanguage());
    }

    public int getPercent() {
        return reader.progress().percent(course);
    }

    public Stop getPrevious() {
        return course.from(stop, -1).orElse(null);
    }

    public Stop getNext() {
        return course.from(stop, 1).orElse(null);
    }

    private Map<String, String> held() {
        Map<String, String> held = new HashMap<>();
        answers.of(attempt, attempt.language()).forEach((gap, saved) -> held.put(gap, saved.typed()));
        return held;
    }

    private ClozeText quiz() {
        return reader.lesson().quiz(getLanguage());
    }
}
