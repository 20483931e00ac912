package kexin.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.People;
import kexin.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Timeout(120)
class CoursesTest {

    private static final CourseArchive SECOND = Counter.asItIs()
            .saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头").archive();

    private static Entities entities;
    private static Person tan;
    private static Person other;

    @Parameter
    private Vendor vendor;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        tan = Cast.trainer();
        other = Cast.trainer();
        entities.write(manager -> {
            manager.persist(tan);
            manager.persist(other);
        });
        entities.write(manager -> Taught.publish(manager, tan, Counter.asItIs().archive()));
        entities.write(manager -> Taught.publish(manager, tan, SECOND));
        entities.write(manager -> Taught.publish(manager, other, Counter.called("window").archive()));
        entities.write(manager -> Taught.publishing(manager).load(system(manager), Counter.called("desk").archive()));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    @Test
    void the_catalogue_shows_the_latest_edition_of_every_course() {
        assertEquals(List.of("counter 2", "window 1", "desk 1"), with((courses, manager) -> named(courses.catalogue())));
    }

    @Test
    void a_new_learner_gets_the_latest_edition() {
        Optional<Edition> latest = with((courses, manager) -> courses.latest("counter"));

        assertEquals(2, latest.orElseThrow().number());
        assertEquals(Optional.empty(), with((courses, manager) -> courses.latest("elsewhere")));
    }

    @Test
    void a_trainer_may_publish_anew_what_is_theirs_and_what_nobody_has_taken_over() {
        assertEquals(List.of("counter 2", "desk 1"), with((courses, manager) -> named(courses.openTo(tan))));
        assertEquals(List.of("window 1", "desk 1"), with((courses, manager) -> named(courses.openTo(other))));
    }

    @Test
    void an_edition_keeps_the_files_it_was_published_with_byte_for_byte() {
        byte[] kept = with((courses, manager) -> courses.latest("counter").orElseThrow().archive());

        assertArrayEquals(SECOND.zip(), kept);
        assertEquals(SECOND.sha256(), with((courses, manager) -> courses.latest("counter").orElseThrow().sha256()));
    }

    @Test
    void the_editions_of_a_course_are_for_those_it_is_open_to_and_for_others_do_not_exist() {
        assertEquals(List.of("counter 2", "counter 1"), with((courses, manager) -> named(courses.editions(tan, "counter"))));
        assertEquals(1, with((courses, manager) -> courses.edition(tan, "counter", 1)).number());
        assertEquals(List.of("desk 1"), with((courses, manager) -> named(courses.editions(other, "desk"))));
        assertUnknown(courses -> courses.edition(tan, "counter", 3));
        assertUnknown(courses -> courses.editions(other, "counter"));
        assertUnknown(courses -> courses.editions(tan, "nowhere"));
        assertUnknown(courses -> courses.editions(Cast.learner(), "counter"));
    }

    @Test
    void an_edition_keeps_what_was_said_of_it() {
        assertEquals(Taught.NOTE.byLanguage(),
                with((courses, manager) -> courses.latest("counter").orElseThrow().note().byLanguage()));
        assertEquals(Map.of(), with((courses, manager) -> courses.latest("desk").orElseThrow().note().byLanguage()));
    }

    @Test
    void an_edition_is_as_large_as_its_archive() {
        Edition latest = with((courses, manager) -> courses.latest("counter").orElseThrow());

        assertEquals(SECOND.zip().length, with((courses, manager) -> courses.sizes(latest.course())).get(latest.id()));
    }

    @Test
    void an_edition_is_never_removed() {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> with((courses, manager) -> {
            manager.remove(courses.latest("counter").orElseThrow());
            manager.flush();
            return null;
        }));

        assertTrue(refusal.getMessage().startsWith("An edition never changes"), refusal.getMessage());
    }

    @Test
    void no_number_is_given_to_two_editions() {
        assertThrows(PersistenceException.class, () -> with((courses, manager) -> {
            Course counter = courses.find("counter").orElseThrow();
            courses.add(counter.publish(2, tan, tan, SECOND, Taught.NOTE, Cast.NOW));
            manager.flush();
            return null;
        }));
    }

    @Test
    void a_draft_is_its_authors_alone_and_replaced_by_the_next() {
        with((courses, manager) -> Taught.publishing(manager).handIn(tan, Counter.called("draft").archive()));
        with((courses, manager) -> Taught.publishing(manager).handIn(tan,
                Counter.called("draft").without("quizzes/draft/10-greeting.en.md").archive()));

        List<Draft> drafts = with((courses, manager) -> courses.drafts(tan));
        assertEquals(List.of("draft"), drafts.stream().map(Draft::slug).toList());
        assertEquals(List.of(), with((courses, manager) -> courses.drafts(other)));
        assertTrue(assertThrows(Refused.class, () ->
                with((courses, manager) -> courses.draft(other, "draft"))).isUnknown());
        CourseArchive kept = with((courses, manager) -> courses.draft(tan, "draft").archive());
        assertTrue(kept.file("quizzes/draft/10-greeting.en.md").isEmpty());
    }

    private static void assertUnknown(Function<Courses, ?> question) {
        assertTrue(assertThrows(Refused.class, () -> with((courses, manager) -> question.apply(courses))).isUnknown());
    }

    private static List<String> named(List<Edition> editions) {
        return editions.stream().map(edition -> edition.course().slug() + " " + edition.number()).toList();
    }

    private static Person system(EntityManager manager) {
        return Made.of(People.class, manager).system();
    }

    private static <T> T with(BiFunction<Courses, EntityManager, T> work) {
        return entities.read(manager -> work.apply(Made.of(Courses.class, manager), manager));
    }
}
