package kexin.learning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.Editions;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Rules;

/** What a learner does with a quiz: begins a try, answers, submits, tries again. */
@UseCase
public class Answering {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Enrolments enrolments;

    @Inject
    private Answers answers;

    @Inject
    private Closing closing;

    @Inject
    private Carrying carrying;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /**
     * The open try at a lesson's quiz, or a new one in this language with items drawn anew.
     *
     * @throws Refused no try is left, or the pause after the last one is not over
     */
    public Attempt begin(Person learner, String course, String lesson, String language) {
        Enrolment enrolment = enrolments.lock(enrolments.find(learner, course).orElseThrow(Refused::unknown));
        Optional<Attempt> latest = latest(enrolment, lesson);
        if (latest.filter(Attempt::isLapsed).isPresent()) {
            return afterMove(enrolment, lesson, language);
        }
        return latest.filter(attempt -> !attempt.isSubmitted())
                .orElseGet(() -> next(enrolment, latest, lesson, language, RANDOM.nextLong()));
    }

    /** The open try, or a new one with the items of the last in which what was right is settled: the rest is asked again. */
    public Attempt retryMissed(Person learner, String course, String lesson) {
        Enrolment enrolment = enrolments.lock(enrolments.find(learner, course).orElseThrow(Refused::unknown));
        Attempt last = latest(enrolment, lesson).orElseThrow(Refused::unknown);
        if (last.isLapsed()) {
            return afterMove(enrolment, lesson, last.language());
        }
        if (!last.isSubmitted()) {
            return last;
        }
        if (last.getMarks().stream().allMatch(GivenMark::isWhole)) {
            throw new Refused("refused.attempt.nothingMissed");
        }
        Attempt attempt = next(enrolment, Optional.of(last), lesson, last.language(), last.seed());
        answers.carry(last, attempt, clock.instant());
        return attempt;
    }

    /**
     * Keeps an answer of an open attempt: when this returns it is in the database.
     *
     * @throws Refused the attempt is submitted, or the gap is settled
     * @throws Stale it is based on an older answer than what is there
     * @throws TimeIsUp the end of the attempt has passed; the answer is kept, and not marked
     * @throws Moved the attempt was closed unmarked by a move to another edition; the answer is kept for the next
     */
    @Transactional(dontRollbackOn = {TimeIsUp.class, Moved.class})
    public SavedAnswer answer(Person learner, long attemptId, Typing typing) {
        Attempt attempt = enrolments.attempt(learner, attemptId);
        Instant now = clock.instant();
        if (attempt.isUnmarked()) {
            closing.keepBeside(attempt, typing, now);
            throw new Moved();
        }
        Typing tidied = tidied(attempt, typing);
        if (attempt.isOver(now) && (!attempt.isSubmitted() || attempt.isClosedByTime())) {
            closing.atItsEnd(attempt);
            answers.keepLate(enrolments.lock(attempt), tidied.language(), tidied.gap(), tidied.typed(), now);
            throw new TimeIsUp();
        }
        return answers.save(attempt, tidied, now);
    }

    /**
     * Marks the attempt and closes it; with the last passing quiz the course is complete. Submitting twice, or in two
     * tabs, is submitting once.
     *
     * @throws Refused where something newer was saved elsewhere than what the form shows, or the language was switched
     */
    public Attempt submit(Person learner, long attemptId, Submission form) {
        Attempt attempt = enrolments.attempt(learner, attemptId);
        enrolments.lock(attempt.enrolment());
        return closing.by(form, enrolments.lock(attempt), clock.instant());
    }

    /** Goes on in another language; what was typed in the one before is kept for a way back. */
    public void speak(Person learner, long attemptId, String language) {
        Attempt attempt = enrolments.lock(enrolments.attempt(learner, attemptId));
        if (quiz(attempt.enrolment(), attempt.lesson(), language) == null) {
            throw Refused.unknown();
        }
        attempt.speak(language);
    }

    /** Closes the attempt, if it is open past its end, with what was saved before that. */
    public Attempt close(Person learner, long attemptId) {
        Attempt attempt = enrolments.attempt(learner, attemptId);
        return attempt.isOver(clock.instant()) ? closing.atItsEnd(attempt) : attempt;
    }

    private Optional<Attempt> latest(Enrolment enrolment, String lesson) {
        Instant now = clock.instant();
        return enrolments
                .latest(enrolment, lesson)
                .map(attempt -> attempt.isOver(now) ? closing.atItsEnd(attempt) : attempt);
    }

    private Attempt next(Enrolment enrolment, Optional<Attempt> last, String lesson, String language, long seed) {
        last.ifPresent(attempt -> mayTryAgain(asked(enrolment, lesson, language).rules(), attempt));
        return open(enrolment, last.map(Attempt::getNumber).orElse(0) + 1, lesson, language, seed);
    }

    private Attempt open(Enrolment enrolment, int number, String lesson, String language, long seed) {
        ClozeText quiz = asked(enrolment, lesson, language);
        Instant now = clock.instant();
        Attempt attempt = enrolment.attempt(lesson, number, language, seed, now);
        Duration extension = enrolment.person().extension(quiz.rules().time().orElse(Duration.ZERO));
        quiz.rules().deadline(now, extension).ifPresent(attempt::endAt);
        enrolments.add(attempt);
        return attempt;
    }

    private void mayTryAgain(Rules rules, Attempt last) {
        if (!rules.allowsAnother(enrolments.tries(last))) {
            throw new Refused("refused.attempt.tries", rules.tries().getAsInt());
        }
        Duration wait = Duration.between(clock.instant(), rules.nextTry(last.submittedAt()));
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new Refused("refused.attempt.pause", wait.plusSeconds(59).toMinutes());
        }
    }

    /** The first try since a move, with what the tries before it hold of blanks that are the same; their number counts anew. */
    private Attempt afterMove(Enrolment enrolment, String lesson, String language) {
        List<Attempt> lapsed = enrolments.lapsed(enrolment, lesson);
        Attempt last = lapsed.get(lapsed.size() - 1);
        Attempt kept = Carrying.marked(lapsed).orElse(last);
        boolean spoken = quiz(enrolment, lesson, kept.language()) != null;
        Attempt attempt = open(enrolment, last.getNumber() + 1, lesson, spoken ? kept.language() : language, kept.seed());
        carrying.over(lapsed, attempt);
        return attempt;
    }

    private Typing tidied(Attempt attempt, Typing typing) {
        String language = typing.language() == null ? attempt.language() : typing.language();
        ClozeText quiz = quiz(attempt.enrolment(), attempt.lesson(), language);
        boolean asked = quiz != null
                && attempt.sheet(quiz).asked().gaps().stream().anyMatch(gap -> gap.key().equals(typing.gap()));
        if (!asked) {
            throw Refused.unknown();
        }
        return new Typing(language, typing.gap(), Typing.tidy(typing.typed()), typing.base(), typing.write());
    }

    /** @throws Refused as unknown, where there is none */
    private ClozeText asked(Enrolment enrolment, String lesson, String language) {
        return Optional.ofNullable(quiz(enrolment, lesson, language)).orElseThrow(Refused::unknown);
    }

    private ClozeText quiz(Enrolment enrolment, String lesson, String language) {
        return editions.text(enrolment.edition())
                .lesson(lesson)
                .map(found -> found.quiz(language))
                .orElse(null);
    }
}
