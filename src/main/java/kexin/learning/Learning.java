package kexin.learning;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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
import kexin.course.Page;
import kexin.course.Terms;
import kexin.people.People;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Grader;

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
    private ReadingTimes times;

    @Inject
    private Completing completing;

    @Inject
    private Clock clock;

    /** Enrols in the latest edition; who is enrolled stays so, in the edition they have. */
    public Enrolment enrol(Person learner, String course) {
        return enrolments.find(learner, course).orElseGet(() -> open(learner, course));
    }

    /**
     * A page was opened. It is ticked with that, unless it asks to be read for some time. The course may be complete
     * with it, where all quizzes were passed before.
     *
     * @param ago how long ago that was: zero, unless the browser had no network then
     * @return how long it has still to be read before it is ticked; zero where it is
     */
    public Duration turnPage(Person learner, long enrolmentId, String pageId, Duration ago) {
        Enrolment enrolment = enrolments.byId(learner, enrolmentId);
        Page page = page(enrolment, pageId);
        Instant at = at(enrolment, ago);
        boolean atOnce = page.least(learner.isUnhurried()).isZero();
        if (enrolments.see(enrolment, pageId, at, atOnce)) {
            complete(enrolment, learner);
        }
        return atOnce || enrolments.hasRead(enrolment, pageId) ? Duration.ZERO : left(enrolment, page);
    }

    /**
     * A page was read for a while; it is ticked once that makes up the time it asks for.
     *
     * @param ago how long ago that while was over
     * @return how long it has still to be read before it is ticked; zero where it is
     */
    public Duration read(Person learner, long enrolmentId, String pageId, Duration claimed, Duration ago) {
        Enrolment enrolment = enrolments.byId(learner, enrolmentId);
        Page page = page(enrolment, pageId);
        Instant at = at(enrolment, ago);
        times.add(learner, enrolment, pageId, new Step(claimed, at));
        Duration least = page.least(learner.isUnhurried());
        if (least.isZero() || enrolments.hasRead(enrolment, pageId)) {
            return Duration.ZERO;
        }
        Duration left = left(enrolment, page);
        if (left.isZero() && enrolments.tick(enrolment, pageId, at)) {
            complete(enrolment, learner);
        }
        return left;
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
        attempt.close(answers, Grader.grade(quiz, answers, glossary), quiz.pass().orElse(course.pass()), clock.instant());
        if (attempt.isPassed() && !enrolment.isComplete()) {
            completing.ifFinished(enrolment, attempt.language(), clock.instant());
        }
        return attempt;
    }

    private Page page(Enrolment enrolment, String id) {
        return editions.text(enrolment.edition()).pages()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    /** Never before the enrolment, whatever a browser's clock says. */
    private Instant at(Enrolment enrolment, Duration ago) {
        Instant at = clock.instant().minus(ago);
        return at.isBefore(enrolment.openedAt()) ? enrolment.openedAt() : at;
    }

    private Duration left(Enrolment enrolment, Page page) {
        Duration left = page.least(false).minus(times.of(enrolment, page.id()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void complete(Enrolment enrolment, Person learner) {
        if (!enrolment.isComplete()) {
            completing.ifFinished(enrolment, learner.getLanguage(), clock.instant());
        }
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
}
