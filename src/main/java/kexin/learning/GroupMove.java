package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import kexin.Refused;
import kexin.people.Person;

/**
 * Moves many, each in a transaction of their own: nobody's answers wait for everybody's move, and when it breaks off in the
 * middle, doing it again moves the rest.
 */
@ApplicationScoped
public class GroupMove {

    @Inject
    private Moving moving;

    /**
     * @return how many were moved
     * @throws Refused where nobody was chosen
     */
    public int move(Person trainer, String course, long number, Collection<Long> enrolments) {
        if (enrolments.isEmpty()) {
            throw new Refused("refused.move.nobody");
        }
        int moved = 0;
        for (long enrolment : enrolments) {
            moved += moving.move(trainer, course, number, enrolment) ? 1 : 0;
        }
        return moved;
    }
}
