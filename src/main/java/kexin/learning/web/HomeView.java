package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import kexin.course.CourseText;
import kexin.course.Editions;
import kexin.course.Stop;
import kexin.faces.Tongue;
import kexin.learning.Answering;
import kexin.learning.Attempt;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.Journeys;
import kexin.people.web.Me;

/** What is next for a learner, what is due, and what is done. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private Journeys journeys;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Answering answering;

    @Inject
    private Editions editions;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    private List<CourseCard> cards;
    private List<OpenQuiz> quizzes;

    /**
     * A quiz that was begun and waits to be submitted.
     *
     * @param lang tag of the language of the titles
     * @param end when its time is up; null where it may take as long as it likes
     */
    public record OpenQuiz(
            String course,
            String path,
            String courseTitle,
            String lessonTitle,
            String lang,
            Instant begunAt,
            Instant end) {}

    /** A quiz whose time is up is closed as it is looked at. */
    @PostConstruct
    void load() {
        quizzes = journeys.open(me.person()).stream()
                .filter(attempt -> attempt.end().isEmpty() || !answering.close(me.person(), attempt.id()).isSubmitted())
                .map(this::quiz)
                .toList();
        cards = journeys.of(me.person()).stream().map(this::card).toList();
    }

    /** The course that was touched last and is not complete; null if there is none. */
    public CourseCard getNext() {
        return unfinished().stream().findFirst().orElse(null);
    }

    /** The other courses on the way. */
    public List<CourseCard> getOpen() {
        return unfinished().stream().skip(1).toList();
    }

    public List<CourseCard> getDone() {
        return cards.stream().filter(CourseCard::complete).toList();
    }

    public List<OpenQuiz> getQuizzes() {
        return quizzes;
    }

    /** Nothing begun yet. */
    public boolean isBeginner() {
        return cards.isEmpty();
    }

    private List<CourseCard> unfinished() {
        return cards.stream().filter(card -> !card.complete()).toList();
    }

    private CourseCard card(Enrolment enrolment) {
        return CourseCard.of(
                editions.text(enrolment.edition()),
                tongue.getTag(),
                enrolments.progress(enrolment),
                enrolment.isComplete());
    }

    private OpenQuiz quiz(Attempt attempt) {
        CourseText course = editions.text(attempt.enrolment().edition());
        String language = course.languageFor(tongue.getTag());
        return new OpenQuiz(
                course.slug(),
                new Stop(attempt.lesson(), Stop.QUIZ).path(),
                course.title().in(language),
                course.lesson(attempt.lesson()).orElseThrow().title().in(language),
                language,
                attempt.begunAt(),
                attempt.end().orElse(null));
    }
}
