package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kexin.course.Lesson;
import kexin.learning.Answering;
import kexin.learning.Answers;
import kexin.learning.Attempt;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.SavedAnswer;
import kexin.learning.Submission;
import kexin.learning.Typing;
import kexin.people.People;
import kexin.people.Person;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Sheet;

/** Trying a lesson's quiz, each try one transaction: whatever is found open has been left so. */
@ApplicationScoped
@Transactional
public class Trying {

    @Inject
    private People people;

    @Inject
    private Answering answering;

    @Inject
    private Answers answers;

    @Inject
    private Enrolments enrolments;

    /**
     * Where somebody is with a quiz.
     *
     * @param at when the last try ended
     * @param passed whether that passed
     * @param left whether it was left open
     * @param tries made so far
     */
    record Standing(Instant at, boolean passed, boolean left, int tries) {

        static Standing of(Attempt attempt) {
            return attempt.isSubmitted()
                    ? new Standing(attempt.submittedAt(), attempt.isPassed(), false, attempt.getNumber())
                    : new Standing(attempt.begunAt(), false, true, attempt.getNumber());
        }
    }

    /** Empty before the first try. */
    Optional<Standing> standing(Taking taking, Lesson lesson) {
        Enrolment enrolment = enrolments.find(learner(taking), taking.course()).orElseThrow();
        return enrolments.latest(enrolment, lesson.slug()).map(Standing::of);
    }

    /** @param again whether only what was missed in the last try is asked again */
    Standing attempt(Taking taking, Lesson lesson, boolean again, Instant begin, Hand hand, Chance chance) {
        Person learner = learner(taking);
        String language = language(lesson, learner, chance);
        Attempt attempt = BackThen.at(begin, () -> again
                ? answering.retryMissed(learner, taking.course(), lesson.slug())
                : answering.begin(learner, taking.course(), lesson.slug(), language));
        boolean leaves = chance.happens(0.012);
        Instant end = fill(taking, learner, attempt, lesson, leaves, begin, hand, chance);
        if (!leaves) {
            BackThen.at(end, () -> answering.submit(learner, attempt.id(), Submission.EMPTY));
        }
        return Standing.of(enrolments.attempt(learner, attempt.id()));
    }

    /** Their own where the quiz speaks it, now and then another. */
    private static String language(Lesson lesson, Person learner, Chance chance) {
        List<String> spoken = lesson.quizzes().keySet().stream().sorted().toList();
        return chance.happens(0.03) || !spoken.contains(learner.getLanguage())
                ? chance.one(spoken)
                : learner.getLanguage();
    }

    /** Saves an answer into every blank, one after the other; who leaves does so in the middle. */
    private Instant fill(
            Taking taking, Person learner, Attempt attempt, Lesson lesson, boolean leaves, Instant begin, Hand hand,
            Chance chance) {
        Sheet sheet = attempt.sheet(lesson.quiz(attempt.language()));
        List<Gap> gaps = sheet.asked().gaps();
        Map<String, SavedAnswer> there = answers.of(attempt, attempt.language());
        double skill = taking.learner().skill() + 0.9 * (attempt.getNumber() - 1);
        Instant at = begin.plusSeconds(chance.between(4, 20));
        for (Gap gap : leaves ? gaps.subList(0, gaps.size() / 2) : gaps) {
            List<String> offers = sheet.offers().getOrDefault(gap.key(), List.of());
            String typed = hand.answer(gap, sheet.asked(), offers, skill, chance);
            if (!typed.isEmpty() && !there.containsKey(gap.key())) {
                at = at.plusSeconds(chance.between(6, 45));
                save(learner, attempt, gap, typed, at);
            }
        }
        return at.plusSeconds(chance.between(3, 15));
    }

    private void save(Person learner, Attempt attempt, Gap gap, String typed, Instant at) {
        String write = new UUID(attempt.id(), gap.key().hashCode()).toString();
        BackThen.at(at, () -> answering.answer(learner, attempt.id(), new Typing(null, gap.key(), typed, 0, write)));
    }

    private Person learner(Taking taking) {
        return people.findByAccount(taking.learner().account()).orElseThrow();
    }
}
