package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Editions;
import kexin.learning.Submission.Held;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Score;

/** How a try ends, within the caller's transaction: by its learner, or by its time. */
@ApplicationScoped
class Closing {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Answers answers;

    @Inject
    private AnswerKeys keys;

    @Inject
    private Editions editions;

    @Inject
    private Completing completing;

    @Inject
    private Event<AttemptSubmitted> submitted;

    /** @param attempt locked by the caller; one that is closed already stays as it is */
    Attempt by(Submission form, Attempt attempt, Instant now) {
        if (attempt.isUnmarked()) {
            form.typed().forEach((gap, held) ->
                    keepBeside(attempt, new Typing(form.language(), gap, held.typed(), held.base(), ""), now));
            return attempt;
        }
        if (attempt.isOver(now)) {
            return late(form, attempt, now);
        }
        if (attempt.isSubmitted()) {
            return attempt;
        }
        mustSpeak(form, attempt);
        ClozeText asked = attempt.sheet(quiz(attempt)).asked();
        return mark(attempt, asked, merged(asked, answers.of(attempt, attempt.language()), form), now);
    }

    /** What comes for an attempt that lapsed while it was open, where it is a blank of the edition that asked it. */
    void keepBeside(Attempt attempt, Typing typing, Instant now) {
        String language = typing.language() == null ? attempt.language() : typing.language();
        editions.text(attempt.lapsedFrom())
                .lesson(attempt.lesson())
                .map(lesson -> lesson.quiz(language))
                .filter(quiz -> quiz.gaps().stream().anyMatch(gap -> gap.key().equals(typing.gap())))
                .ifPresent(quiz ->
                        answers.keepLate(attempt, language, typing.gap(), Typing.tidy(typing.typed()), now));
    }

    /** Closes it, unless it is closed, with what was saved before its end. Its end is when it was, not when that is found. */
    Attempt atItsEnd(Attempt seen) {
        enrolments.lock(seen.enrolment());
        Attempt attempt = enrolments.lock(seen);
        if (attempt.isSubmitted()) {
            return attempt;
        }
        ClozeText asked = attempt.sheet(quiz(attempt)).asked();
        Map<String, SavedAnswer> saved = answers.of(attempt, attempt.language());
        return mark(attempt, asked, merged(asked, saved, Submission.EMPTY), attempt.end().orElseThrow());
    }

    /** What the form brings after the end is kept where it is another than what was saved in time. */
    private Attempt late(Submission form, Attempt open, Instant now) {
        Attempt attempt = atItsEnd(open);
        if (attempt.isClosedByTime()) {
            String language = form.language() == null ? attempt.language() : form.language();
            for (Gap gap : attempt.sheet(quiz(attempt)).asked().gaps()) {
                Held held = form.typed().get(gap.key());
                if (held != null) {
                    answers.keepLate(attempt, language, gap.key(), Typing.tidy(held.typed()), now);
                }
            }
        }
        return attempt;
    }

    private static void mustSpeak(Submission form, Attempt attempt) {
        if (form.language() != null && !form.language().equals(attempt.language())) {
            throw new Refused("refused.attempt.switched");
        }
    }

    /** What was saved, and over it what the form holds, unless that is older. */
    private static Map<String, String> merged(ClozeText asked, Map<String, SavedAnswer> saved, Submission form) {
        Map<String, String> merged = new LinkedHashMap<>();
        List<Integer> stale = new ArrayList<>();
        int place = 0;
        for (Gap gap : asked.gaps()) {
            place++;
            SavedAnswer there = saved.getOrDefault(gap.key(), SavedAnswer.NONE);
            Held held = there.settled() ? null : form.typed().get(gap.key());
            String typed = held == null ? there.typed() : Typing.tidy(held.typed());
            if (!typed.equals(there.typed()) && there.revision() > held.base()) {
                stale.add(place);
            }
            merged.put(gap.key(), typed);
        }
        if (!stale.isEmpty()) {
            throw new Refused("refused.attempt.stale", stale.size(), stale.get(0));
        }
        return merged;
    }

    private Attempt mark(Attempt attempt, ClozeText asked, Map<String, String> typed, Instant at) {
        Enrolment enrolment = attempt.enrolment();
        CourseText course = editions.text(enrolment.edition());
        AnswerKeys.Key key = keys.of(enrolment.edition(), attempt.lesson(), attempt.language());
        Score score = key.answers().mark(asked, typed);
        attempt.markBy(enrolment.edition(), key.version());
        attempt.close(typed, score, asked.pass().orElse(course.pass()), at);
        submitted.fire(new AttemptSubmitted(
                enrolment.id(), enrolment.person().id(), attempt.lesson(), attempt.language(), score.marks(), at));
        if (attempt.isPassed() && !enrolment.isComplete()) {
            Instant lastPage = enrolments.lastNews(enrolment).orElse(at);
            completing.ifFinished(enrolment, attempt.language(), lastPage.isAfter(at) ? lastPage : at);
        }
        return attempt;
    }

    private ClozeText quiz(Attempt attempt) {
        return editions.text(attempt.enrolment().edition())
                .lesson(attempt.lesson())
                .map(lesson -> lesson.quiz(attempt.language()))
                .orElseThrow(Refused::unknown);
    }
}
