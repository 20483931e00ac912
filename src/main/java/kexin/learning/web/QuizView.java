package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Stop;
import kexin.faces.Elsewhere;
import kexin.faces.Here;
import kexin.learning.Answering;
import kexin.learning.Answers;
import kexin.learning.Attempt;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.SavedAnswer;
import kexin.people.Person;
import kexin.people.web.Me;
import kexin.quiz.cloze.ClozeText;

/** The quiz of a lesson: before it is begun, while it is filled, and marked. */
@Named
@RequestScoped
public class QuizView {

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

    @Inject
    private Clock clock;

    private CourseText course;
    private Stop stop;
    private Attempt attempt;
    private boolean changed;
    private Enrolment enrolment;
    private Outline outline;
    private QuizTerms terms;

    @PostConstruct
    void load() {
        course = reader.course();
        stop = course.stop(here.word("lesson"), Stop.QUIZ).orElseThrow(Refused::unknown);
        enrolment = reader.enrolment().orElseThrow(() -> new Elsewhere("/courses/" + course.slug() + "?for=quiz"));
        Optional<Attempt> latest = enrolments.latest(enrolment, stop.lesson());
        changed = latest.filter(Attempt::isLapsed).isPresent();
        attempt = latest.filter(last -> !last.isLapsed()).orElse(null);
        if (isFilling() && attempt.end().isPresent()) {
            attempt = answering.close(me.person(), attempt.id());
        }
    }

    public boolean isFilling() {
        return attempt != null && !attempt.isSubmitted();
    }

    public boolean isMarked() {
        return attempt != null && attempt.isSubmitted();
    }

    /** Whether it asks something else since its reader was moved to another edition, and was not tried since. */
    public boolean isChanged() {
        return changed;
    }

    public Attempt getAttempt() {
        return attempt;
    }

    /** The statements with what was typed and, once submitted, how it was marked. */
    public List<QuizItem> getItems() {
        if (isMarked()) {
            Map<String, String> late = attempt.isClosedByTime() ? answers.late(attempt) : Map.of();
            return QuizItem.marked(attempt.sheet(quiz()), reader.lesson(), attempt, late);
        }
        return QuizItem.open(
                attempt.sheet(quiz()), answers.of(attempt, attempt.language()), QuizForm.submitted().shown(attempt));
    }

    /** Of the attempt, which keeps the language it was begun in until it is switched. */
    public String getLanguage() {
        return attempt == null ? reader.language() : attempt.language();
    }

    /** Whether the try is open in another language than the one its reader reads in now. */
    public boolean isForeign() {
        return isFilling() && !attempt.language().equals(reader.language());
    }

    /** Whether a blank of the try need not be filled any more, which holds in the language of the try alone. */
    public boolean isSettled() {
        return answers.of(attempt, attempt.language()).values().stream().anyMatch(SavedAnswer::settled);
    }

    public QuizTerms getTerms() {
        if (terms == null) {
            terms = new QuizTerms(quiz(), course, attempt, attempt == null ? 0 : enrolments.tries(attempt), me.person(), clock.instant());
        }
        return terms;
    }

    public Person getLearner() {
        return me.person();
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** When the time is up, null for no limit. */
    public Instant getEnd() {
        return attempt.end().orElse(null);
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
        if (outline == null) {
            outline = Outline.of(course, reader.progress(), reader.language(), stop);
        }
        return outline;
    }

    public String getCourse() {
        return course.slug();
    }

    public String getLesson() {
        return stop.lesson();
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

    private ClozeText quiz() {
        return reader.lesson().quiz(getLanguage());
    }
}
