package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import kexin.course.CourseText;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.Learning;
import kexin.learning.NoteTaking;
import kexin.people.People;
import kexin.people.Person;

/** Taking a course and reading it, a lesson at a sitting: each sitting is one transaction. */
@ApplicationScoped
@Transactional
public class Reading {

    private static final Duration STEP = Duration.ofMinutes(1);

    @Inject
    private People people;

    @Inject
    private Learning learning;

    @Inject
    private NoteTaking notes;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    /** What the course says; they enrol with this, unless they have. */
    CourseText open(Taking taking) {
        Person learner = learner(taking);
        Enrolment enrolment = BackThen.at(taking.begin(), () -> learning.enrol(learner, taking.course()));
        return editions.text(enrolment.edition());
    }

    boolean isOver(Taking taking) {
        return enrolments.find(learner(taking), taking.course()).filter(Enrolment::isComplete).isPresent();
    }

    /**
     * Opens every page of a lesson, one after the other.
     *
     * @return when the last one is read
     */
    Instant read(Taking taking, Lesson lesson, Instant begin, Chance chance) {
        Person learner = learner(taking);
        Enrolment enrolment = enrolments.find(learner, taking.course()).orElseThrow();
        Instant at = begin;
        for (Page page : lesson.pages()) {
            if (!at.isBefore(taking.learner().leaves())) {
                return at;
            }
            BackThen.at(at, () -> learning.turnPage(learner, enrolment.id(), page.id(), Duration.ZERO));
            at = linger(learner, enrolment, page, at, chance);
        }
        return at;
    }

    /** As long as the page takes to read, and as long as it asks to be read. */
    private Instant linger(Person learner, Enrolment enrolment, Page page, Instant begin, Chance chance) {
        String language = editions.text(enrolment.edition()).languageFor(learner.getLanguage());
        String words = page.text(language).words();
        int seconds = words.length() / (language.equals("en") ? 18 : 6);
        Instant at = begin;
        for (Duration left = page.least(learner.isUnhurried()); !left.isZero(); ) {
            Duration step = left.compareTo(STEP) < 0 ? left : STEP;
            at = at.plus(step);
            left = BackThen.at(at, () -> learning.read(learner, enrolment.id(), page.id(), step, Duration.ZERO));
        }
        at = at.plusSeconds(5 + (long) (seconds * (0.5 + chance.share())));
        note(learner, enrolment, page, language, at, chance);
        return at;
    }

    private void note(Person learner, Enrolment enrolment, Page page, String language, Instant at, Chance chance) {
        if (chance.happens(0.02)) {
            BackThen.at(at, () -> notes.bookmark(learner, enrolment.id(), page.id(), true));
        }
        if (chance.happens(0.02)) {
            String words = (language.equals("en") ? "To remember: " : "要记住：") + page.text(language).title();
            BackThen.at(at, () -> notes.write(learner, enrolment.id(), page.id(), words, 0));
        }
    }

    private Person learner(Taking taking) {
        return people.findByAccount(taking.learner().account()).orElseThrow();
    }
}
