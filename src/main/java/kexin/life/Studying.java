package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.life.Trying.Standing;

/**
 * Goes through a course as a learner does: lesson by lesson, in one afternoon or over weeks; a quiz that was failed is
 * tried again, and after too many tries the course is left lying. Called again it goes on where it was interrupted.
 */
@ApplicationScoped
public class Studying {

    private static final LocalTime LATE = LocalTime.of(20, 30);

    @Inject
    private Reading reading;

    @Inject
    private Trying trying;

    void take(Era era, Taking taking) {
        if (reading.isOver(taking)) {
            return;
        }
        CourseText course = reading.open(taking);
        Optional<Instant> at = Optional.of(taking.begin());
        for (Lesson lesson : course.lessons().subList(0, Math.min(taking.lessons(), course.lessons().size()))) {
            Chance chance = era.chance("lesson", taking.learner().account(), taking.course(), lesson.slug());
            at = at.flatMap(begin -> study(era, taking, lesson, begin, chance))
                    .map(end -> next(era, end, chance))
                    .filter(begin -> hasTime(taking, begin));
        }
    }

    /** @return when the lesson is over; empty where it is left lying */
    private Optional<Instant> study(Era era, Taking taking, Lesson lesson, Instant begin, Chance chance) {
        Standing standing = standing(taking, lesson, begin, chance);
        int most = 2 + (int) Math.round(4 * taking.learner().diligence());
        while (lesson.hasQuiz() && !standing.passed()) {
            Instant next = standing.tries() == 0
                    ? standing.at().plusSeconds(chance.between(20, 120))
                    : later(era, standing.at(), chance);
            if (standing.left() || standing.tries() >= most || !hasTime(taking, next)) {
                return Optional.empty();
            }
            standing = attempt(era, taking, lesson, standing, next);
        }
        return Optional.of(standing.at());
    }

    /** What was read and tried before; else the lesson is read now. */
    private Standing standing(Taking taking, Lesson lesson, Instant begin, Chance chance) {
        Optional<Standing> before = lesson.hasQuiz() ? trying.standing(taking, lesson) : Optional.empty();
        return before.orElseGet(() -> new Standing(reading.read(taking, lesson, begin, chance), false, false, 0));
    }

    private Standing attempt(Era era, Taking taking, Lesson lesson, Standing standing, Instant at) {
        int number = standing.tries() + 1;
        String account = taking.learner().account();
        Chance chance = era.chance("try", account, taking.course(), lesson.slug(), number);
        boolean again = number > 1 && chance.happens(0.6);
        return trying.attempt(taking, lesson, again, at, new Hand(era.seed()), chance);
    }

    /** After a try that failed: at once, after a look back, or another day. */
    private static Instant later(Era era, Instant at, Chance chance) {
        return chance.happens(0.7)
                ? at.plusSeconds(chance.between(30, 1500))
                : Hours.on(day(era, at).plusDays(chance.between(1, 4)), era.zone(), chance);
    }

    private static Instant next(Era era, Instant at, Chance chance) {
        boolean goesOn = chance.happens(0.5) && LocalTime.ofInstant(at, era.zone()).isBefore(LATE);
        return goesOn
                ? at.plusSeconds(chance.between(60, 900))
                : Hours.on(day(era, at).plusDays(chance.between(1, 9)), era.zone(), chance);
    }

    private static LocalDate day(Era era, Instant at) {
        return LocalDate.ofInstant(at, era.zone());
    }

    /** An hour is more than any sitting takes. */
    private static boolean hasTime(Taking taking, Instant begin) {
        return begin.plusSeconds(3600).isBefore(taking.learner().leaves());
    }
}
