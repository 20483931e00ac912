package kexin.course;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;
import kexin.people.Person;

/**
 * Taking a course out of the catalogue, and putting it back. Who has begun may finish, and what was recorded stays. Doing
 * either twice is doing it once.
 */
@UseCase
public class Withdrawing {

    @Inject
    private Courses courses;

    @Inject
    private Event<Deed> deeds;

    @Inject
    private Clock clock;

    /**
     * @param reason a line or several that the course's page tells
     * @throws Refused without a reason
     */
    public void withdraw(Person trainer, String slug, String reason) {
        Course course = held(trainer, slug);
        String told = FewLines.tidy(reason);
        if (told.isEmpty()) {
            throw new Refused("refused.withdrawal.reason");
        }
        if (course.withdraw(told, clock.instant())) {
            deeds.fire(Deed.of(trainer.id(), "course.withdrawn", slug, "/courses/" + slug, told));
        }
    }

    public void offerAgain(Person trainer, String slug) {
        if (held(trainer, slug).offerAgain()) {
            deeds.fire(Deed.of(trainer.id(), "course.offered", slug, "/courses/" + slug));
        }
    }

    private Course held(Person trainer, String slug) {
        return courses.lock(courses.editions(trainer, slug).get(0).course());
    }
}
