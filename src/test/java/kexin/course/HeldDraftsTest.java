package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.Person;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people at one draft, the one of whom publishes it. */
@Timeout(120)
class HeldDraftsTest {

    private static final CourseArchive LATER = Counter.asItIs()
            .saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头").archive();

    private final Person tan = Cast.trainer();

    @ParameterizedTest
    @EnumSource
    void what_is_just_being_written_goes_into_the_edition(Vendor vendor) {
        try (Entities entities = drafted(vendor)) {
            CompletableFuture<String> publishing = new CompletableFuture<>();

            entities.write(manager -> {
                Courses courses = Made.of(Courses.class, manager);
                Draft draft = courses.hold(courses.draft(tan, "counter"));
                publishing.completeAsync(() -> entities.read(other ->
                        Taught.publishing(other).publish(tan, "counter", Taught.NOTE).sha256()));
                assertThrows(TimeoutException.class, () -> publishing.get(500, TimeUnit.MILLISECONDS));
                draft.replace(LATER, manager.find(Person.class, tan.id()), Cast.NOW);
            });

            assertEquals(LATER.sha256(), publishing.join());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_was_published_meanwhile_is_not_there_to_write_in(Vendor vendor) {
        try (Entities entities = drafted(vendor)) {
            Refused refused = assertThrows(Refused.class, () -> entities.write(manager -> {
                Courses courses = Made.of(Courses.class, manager);
                Draft seen = courses.draft(tan, "counter");
                entities.write(other -> Taught.publishing(other).publish(tan, "counter", Taught.NOTE));
                courses.hold(seen);
            }));

            assertTrue(refused.isUnknown());
        }
    }

    private Entities drafted(Vendor vendor) {
        Entities entities = Entities.on(vendor);
        entities.write(manager -> manager.persist(tan));
        entities.write(manager -> Taught.publishing(manager).handIn(tan, Counter.asItIs().archive()));
        return entities;
    }
}
