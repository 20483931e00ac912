package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kexin.Cast;
import kexin.Made;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.Person;
import kexin.quiz.cloze.Score;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class JourneysTest {

    private final Person mei = Cast.learner();
    private final Person other = Cast.learner();
    private final Person tan = Cast.trainer();

    @ParameterizedTest
    @EnumSource
    void the_course_touched_last_comes_first_and_one_only_enrolled_in_counts_from_then(Vendor vendor) {
        try (Entities entities = Entities.on(vendor)) {
            long first = enrol(entities, mei, "first", 0);
            long second = enrol(entities, mei, "second", 10);
            long third = enrol(entities, mei, "third", 20);
            enrol(entities, other, "first", 90);
            see(entities, first, 30);
            see(entities, second, 15);

            assertEquals(List.of(first, third, second), journeys(entities, all -> all.of(mei).stream().map(Enrolment::id).toList()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_quiz_is_open_until_it_is_submitted_and_only_for_who_began_it(Vendor vendor) {
        try (Entities entities = Entities.on(vendor)) {
            long mine = enrol(entities, mei, "first", 0);
            long others = enrol(entities, other, "second", 0);
            long open = attempt(entities, mine, "greeting", false);
            attempt(entities, mine, "waiting", true);
            attempt(entities, others, "greeting", false);

            assertEquals(List.of(open), journeys(entities, all -> all.open(mei).stream().map(Attempt::id).toList()));
        }
    }

    private long enrol(Entities entities, Person learner, String slug, int seconds) {
        return entities.read(manager -> {
            List.of(tan, learner).stream().filter(person -> person.id() == null).forEach(manager::persist);
            Person teaching = manager.find(Person.class, tan.id());
            Edition edition = manager.createQuery("select e from Edition e where e.course.slug = :slug", Edition.class)
                    .setParameter("slug", slug)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> Taught.publish(manager, teaching, Counter.called(slug).archive()));
            Enrolment enrolment = new Enrolment(
                    manager.find(Person.class, learner.id()), edition, Cast.NOW.plusSeconds(seconds));
            manager.persist(enrolment);
            return enrolment;
        }).id();
    }

    private static void see(Entities entities, long enrolment, int seconds) {
        entities.write(manager -> Made.of(Enrolments.class, manager)
                .see(manager.find(Enrolment.class, enrolment), "CT.1.1", Cast.NOW.plusSeconds(seconds), true));
    }

    private static long attempt(Entities entities, long enrolment, String lesson, boolean submitted) {
        return entities.read(manager -> {
            Attempt attempt = manager.find(Enrolment.class, enrolment).attempt(lesson, 1, "en", 0, Cast.NOW);
            manager.persist(attempt);
            manager.flush();
            if (submitted) {
                attempt.close(Map.of(), new Score(List.of()), 80, Cast.NOW);
            }
            return attempt;
        }).id();
    }

    private static <T> T journeys(Entities entities, Function<Journeys, T> work) {
        return entities.read(manager -> work.apply(Made.of(Journeys.class, manager)));
    }
}
