package kexin.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Terms;
import kexin.people.People;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Grader;
import kexin.quiz.cloze.Score;

/** What a learner does. */
@UseCase
public class Learning {

    /** Characters an answer may have: what is longer is no answer, and is refused before it is kept. */
    public static final int LONGEST_ANSWER = 500;

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Terms terms;

    @Inject
    private Event<AttemptSubmitted> submitted;

    @Inject
    private Event<EnrolmentCompleted> completed;

    @Inject
    private Clock clock;

    /** Enrols in the latest edition; who is enrolled stays so, in the edition they have. */
    public Enrolment enrol(Person learner, String course) {
        return enrolments.find(learner, course).orElseGet(() -> open(learner, course));
    }

    /** A page was opened. The course may be complete with it, where all quizzes were passed before. */
    public void turnPage(Person learner, long enrolmentId, String page) {
        Enrolment enrolment = enrolments.byId(learner, enrolmentId);
        CourseText course = editions.text(enrolment.edition());
        if (course.pages().noneMatch(known -> known.id().equals(page))) {
            throw Refused.unknown();
        }
        boolean first = enrolments.see(enrolment, page, clock.instant());
        if (first && !enrolment.isComplete()) {
            completeIfFinished(enrolment, course, learner.getLanguage());
        }
    }

    /** The open attempt at a lesson's quiz, or a new one in this language. */
    public Attempt attempt(Person learner, String course, String lesson, String language) {
        Enrolment enrolment = enrolments.lock(enrolments.find(learner, course).orElseThrow(Refused::unknown));
        Optional<Attempt> latest = enrolments.latest(enrolment, lesson);
        if (latest.isPresent() && !latest.get().isSubmitted()) {
            return latest.get();
        }
        if (quiz(enrolment, lesson, language) == null) {
            throw Refused.unknown();
        }
        int number = latest.map(Attempt::getNumber).orElse(0) + 1;
        Attempt attempt = enrolment.attempt(lesson, number, language, clock.instant());
        enrolments.add(attempt);
        return attempt;
    }

    /**
     * Keeps an answer of an open attempt: when this returns it is in the database.
     *
     * @return when it was saved
     * @throws Refused an attempt that is submitted already
     */
    public Instant answer(Person learner, long attemptId, String gap, String typed) {
        Attempt attempt = enrolments.attempt(learner, attemptId);
        gap(attempt, gap);
        Instant now = clock.instant();
        if (!enrolments.save(attempt, gap, tidy(typed), now)) {
            throw new Refused("refused.attempt.submitted");
        }
        return now;
    }

    /**
     * Marks the attempt and closes it; with the last passing quiz the course is complete. Submitting twice, or in two
     * tabs, is submitting once.
     *
     * @param last answers that the browser sends along, gap key to text: they win over what was saved before
     */
    public Attempt submit(Person learner, long attemptId, Map<String, String> last) {
        Attempt attempt = enrolments.attempt(learner, attemptId);
        Enrolment enrolment = enrolments.lock(attempt.enrolment());
        attempt = enrolments.lock(attempt);
        if (attempt.isSubmitted()) {
            return attempt;
        }
        ClozeText quiz = quiz(enrolment, attempt.lesson(), attempt.language());
        Map<String, String> answers = merge(quiz, enrolments.answers(attempt), last);
        CourseText course = editions.text(enrolment.edition());
        Glossary glossary = terms.glossary(enrolment.edition(), attempt.language());
        Score score = Grader.grade(quiz, answers, glossary);
        Instant now = clock.instant();
        attempt.close(answers, score, quiz.pass().orElse(course.pass()), now);
        submitted.fire(new AttemptSubmitted(
                enrolment.id(), learner.id(), attempt.lesson(), attempt.language(), score.marks(), now));
        if (attempt.isPassed() && !enrolment.isComplete()) {
            completeIfFinished(enrolment, course, attempt.language());
        }
        return attempt;
    }

    /** A second tab waits for the first, and then finds what that one has opened. */
    private Enrolment open(Person learner, String course) {
        Person held = people.hold(learner);
        return enrolments.find(held, course).orElseGet(() -> {
            Edition edition = courses.latest(course).orElseThrow(Refused::unknown);
            Enrolment enrolment = new Enrolment(held, edition, clock.instant());
            enrolments.add(enrolment);
            return enrolment;
        });
    }

    private ClozeText quiz(Enrolment enrolment, String lesson, String language) {
        return editions.text(enrolment.edition()).lesson(lesson)
                .map(found -> found.quiz(language))
                .orElse(null);
    }

    private void gap(Attempt attempt, String key) {
        ClozeText quiz = quiz(attempt.enrolment(), attempt.lesson(), attempt.language());
        if (quiz.gaps().stream().noneMatch(gap -> gap.key().equals(key))) {
            throw Refused.unknown();
        }
    }

    private static Map<String, String> merge(ClozeText quiz, Map<String, String> saved, Map<String, String> last) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Gap gap : quiz.gaps()) {
            String typed = last.getOrDefault(gap.key(), saved.get(gap.key()));
            if (typed != null) {
                answers.put(gap.key(), tidy(typed));
            }
        }
        return answers;
    }

    private static String tidy(String typed) {
        if (typed.length() > LONGEST_ANSWER) {
            throw new Refused("refused.answer.long", LONGEST_ANSWER);
        }
        // half a surrogate pair and NUL can't be stored; the round trip through UTF-8 leaves a question mark
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .strip();
    }

    private void completeIfFinished(Enrolment seen, CourseText course, String language) {
        Enrolment enrolment = enrolments.lock(seen);
        Progress progress = enrolments.progress(enrolment);
        if (enrolment.isComplete() || !progress.isFinished(course)) {
            return;
        }
        Instant now = clock.instant();
        enrolment.complete(now);
        completed.fire(new EnrolmentCompleted(
                enrolment.id(),
                enrolment.person().id(),
                course.slug(),
                course.title().byLanguage().getOrDefault("zh-CN", ""),
                course.title().byLanguage().getOrDefault("en", ""),
                enrolment.edition().number(),
                language,
                progress.points(),
                progress.total(),
                enrolment.openedAt(),
                now));
    }
}
