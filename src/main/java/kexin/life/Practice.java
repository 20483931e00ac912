package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import kexin.people.People;
import kexin.people.Person;
import kexin.practice.Practising;
import kexin.practice.Practising.Exercise;

/** Practising what was missed: some of what is due on a day. */
@ApplicationScoped
@Transactional
public class Practice {

    private static final int MOST = 8;

    @Inject
    private People people;

    @Inject
    private Practising practising;

    void practise(Era era, Colleague colleague, Instant at) {
        Person learner = people.findByAccount(colleague.account()).orElseThrow();
        Chance chance = era.chance("practise", colleague.account(), at);
        Hand hand = new Hand(era.seed());
        List<Exercise> due = BackThen.at(at, () -> practising.due(learner));
        Instant next = at;
        for (Exercise exercise : due.subList(0, Math.min(MOST, due.size()))) {
            next = next.plusSeconds(chance.between(8, 50));
            String typed = hand.answer(
                    exercise.card().gap(), exercise.card().quiz(), exercise.card().offers(), colleague.skill() + 1, chance);
            BackThen.at(next, () -> practising.answer(learner, exercise.id(), typed));
        }
    }
}
