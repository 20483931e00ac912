package kexin.practice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kexin.Settings;
import kexin.UseCase;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Terms;
import kexin.learning.AttemptSubmitted;
import kexin.learning.Enrolment;
import kexin.learning.Overlays;
import kexin.people.Person;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Verdict;

/** What becomes of missed blanks: they are noted as an attempt is submitted, and practised when their day has come. */
@UseCase
public class Practising {

    private static final Set<Verdict> RIGHT = EnumSet.of(Verdict.RIGHT, Verdict.NEAR);

    /** Characters of an answer that count: what is longer is none. */
    private static final int LONGEST = 500;

    @Inject
    private MissedBlanks blanks;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Terms terms;

    @Inject
    private Overlays overlays;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * A blank to be practised.
     *
     * @param mark of what was typed last; null before it was practised
     */
    public record Exercise(long id, Card card, String typed, Mark mark, LocalDate again, boolean rests) {}

    void note(@Observes AttemptSubmitted attempt) {
        List<String> missed = attempt.marks().stream()
                .filter(mark -> !RIGHT.contains(mark.verdict()))
                .map(Mark::gap)
                .toList();
        if (!missed.isEmpty()) {
            note(attempt, missed, day(attempt.at()));
        }
    }

    private void note(AttemptSubmitted attempt, List<String> missed, LocalDate today) {
        Map<String, MissedBlank> known = blanks.of(attempt.enrolment(), attempt.lesson(), missed).stream()
                .collect(Collectors.toMap(MissedBlank::gap, Function.identity()));
        Enrolment enrolment = blanks.enrolment(attempt.enrolment());
        for (String gap : missed) {
            if (known.containsKey(gap)) {
                known.get(gap).missedAgain(attempt.language(), today);
            } else {
                blanks.add(new MissedBlank(
                        enrolment, attempt.person(), attempt.lesson(), gap, attempt.language(), today));
            }
        }
    }

    /** What is due today, the longest waiting first. What is no longer taught goes for good, without a word. */
    public List<Exercise> due(Person learner) {
        List<MissedBlank> due = blanks.due(learner, today());
        Map<Long, Long> latest = due.isEmpty() ? Map.of() : latest();
        List<Exercise> exercises = new ArrayList<>();
        List<Long> retired = new ArrayList<>();
        for (MissedBlank blank : due) {
            card(blank, latest).ifPresentOrElse(
                    card -> exercises.add(new Exercise(blank.id(), card, "", null, blank.dueOn(), false)),
                    () -> retired.add(blank.id()));
        }
        blanks.remove(retired);
        return exercises;
    }

    /** Marks what was typed, and moves the blank on or back. Answering twice is answering once. */
    public void answer(Person learner, long id, String typed) {
        MissedBlank blank = blanks.lock(learner, id);
        String answer = tidy(typed);
        card(blank, latest()).ifPresent(card ->
                blank.practised(answer, RIGHT.contains(mark(blank, card, answer).verdict()), today()));
    }

    /** A blank as it was just practised; nothing where it is due, or was retired. */
    public Optional<Exercise> practised(Person learner, long id) {
        MissedBlank blank = blanks.byId(learner, id);
        if (blank.isDue(today())) {
            return Optional.empty();
        }
        return card(blank, latest()).map(card -> new Exercise(
                id, card, blank.typed(), mark(blank, card, blank.typed()), blank.dueOn(), blank.rests()));
    }

    private Optional<Card> card(MissedBlank blank, Map<Long, Long> latest) {
        Edition own = blank.enrolment().edition();
        long newest = latest.getOrDefault(own.course().id(), own.id());
        return Card.of(blank, editions.text(own), editions.text(newest));
    }

    private Mark mark(MissedBlank blank, Card card, String typed) {
        Edition edition = blank.enrolment().edition();
        return card.mark(typed, terms.glossary(edition, blank.language()), overlays.of(edition));
    }

    /** Course to its latest edition. */
    private Map<Long, Long> latest() {
        Map<Long, Long> latest = new HashMap<>();
        courses.catalogue().forEach(edition -> latest.put(edition.course().id(), edition.id()));
        return latest;
    }

    private static String tidy(String typed) {
        String bounded = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        // half a surrogate pair and NUL can't be stored; the round trip through UTF-8 leaves a question mark
        return new String(bounded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .strip();
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    /** A day is a day where the organisation is. */
    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }
}
