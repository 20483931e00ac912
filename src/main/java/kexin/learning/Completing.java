package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import kexin.course.CourseText;
import kexin.course.Editions;

/** The moment a course is complete: with the last page or the last quiz, whichever is later, and once for ever. */
@ApplicationScoped
class Completing {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    @Inject
    private Event<EnrolmentCompleted> completed;

    /**
     * Completes an enrolment that has seen and passed everything, within the caller's transaction.
     *
     * @param language tag of the language of the page or quiz that was the last
     * @param at when that was
     */
    void ifFinished(Enrolment seen, String language, Instant at) {
        Enrolment enrolment = enrolments.lock(seen);
        CourseText course = editions.text(enrolment.edition());
        Progress progress = enrolments.progress(enrolment);
        if (enrolment.isComplete() || !progress.isFinished(course)) {
            return;
        }
        enrolment.complete(at);
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
                at));
    }
}
