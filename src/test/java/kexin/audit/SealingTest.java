package kexin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import kexin.Cast;
import kexin.Deed;
import kexin.Made;
import kexin.Refused;
import kexin.audit.Inspection.Finding;
import kexin.database.Entities;
import kexin.database.Vendor;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with the database in their hands, and what the seals say afterwards. */
@Timeout(300)
class SealingTest {

    @ParameterizedTest
    @EnumSource
    void a_trail_that_nobody_touched_is_sound_and_goes_on_being_so(Vendor vendor) {
        try (Entities entities = trail(vendor, 5)) {
            Finding before = inspect(entities);
            append(entities, "later");

            assertEquals(5, before.lines());
            assertNull(before.broken());
            assertEquals(6, inspect(entities).lines());
            assertNull(inspect(entities).broken());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_trail_without_a_line_is_sound(Vendor vendor) {
        try (Entities entities = Entities.on(vendor)) {
            assertEquals(new Finding(0, "0".repeat(64), null), inspect(entities));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, update deed_record set subject = 'nobody' where subject = 'line 3', 3",
        "POSTGRESQL, update deed_record set subject = 'nobody' where subject = 'line 3', 3",
        "H2, update deed_record set actor_name = 'nobody' where subject = 'line 1', 1",
        "H2, update deed_record set details = '[\"line\"]' where subject = 'line 5', 5",
        "H2, update deed_record set done_at = current_timestamp where subject = 'line 4', 4",
        "H2, update deed_seal set sha256 = 'x' where number = 3, 2",
        "H2, delete from deed_seal where number = 3, 2",
    })
    void what_was_changed_or_taken_away_since_is_found_at_its_place(Vendor vendor, String sql, long place) {
        try (Entities entities = trail(vendor, 5)) {
            inspect(entities);
            entities.write(manager -> manager.createNativeQuery(sql).executeUpdate());

            Finding finding = inspect(entities);

            assertEquals(place, finding.broken());
            assertEquals(place - 1, finding.lines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_line_cannot_be_taken_away_from_under_its_seal(Vendor vendor) {
        try (Entities entities = trail(vendor, 2)) {
            inspect(entities);

            assertThrows(RuntimeException.class, () -> entities.write(manager -> manager
                    .createNativeQuery("delete from deed_record where subject = 'line 1'").executeUpdate()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sealing_takes_what_is_new_and_nothing_twice(Vendor vendor) {
        try (Entities entities = trail(vendor, 3)) {
            boolean first = with(entities, manager -> sealing(manager).sealLatest());
            append(entities, "later");
            boolean second = with(entities, manager -> sealing(manager).sealLatest());

            long last = with(entities, manager -> Made.of(Seals.class, manager).last().lines());
            assertEquals(4, last);
            assertFalse(first || second, "there is nothing left to seal");
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_an_administrator_inspects(Vendor vendor) {
        try (Entities entities = Entities.on(vendor)) {
            assertThrows(Refused.class, () -> with(entities, manager -> inspection(manager).inspect(Cast.officer())));
        }
    }

    private static Entities trail(Vendor vendor, int lines) {
        Entities entities = Entities.on(vendor);
        for (int line = 1; line <= lines; line++) {
            append(entities, "line " + line);
        }
        return entities;
    }

    private static void append(Entities entities, String subject) {
        entities.write(manager -> manager.persist(
                new DeedRecord(Deed.of(7, "person.added", subject, "/people/8", "detail"), "顾远", Cast.NOW)));
    }

    private static Finding inspect(Entities entities) {
        return with(entities, manager -> inspection(manager).inspect(Cast.administrator()));
    }

    private static Inspection inspection(EntityManager manager) {
        return Made.of(Inspection.class, sealing(manager), Made.of(Seals.class, manager));
    }

    private static Sealing sealing(EntityManager manager) {
        return Made.of(Sealing.class, Made.of(Seals.class, manager));
    }

    private static <T> T with(Entities entities, Function<EntityManager, T> work) {
        return entities.read(work);
    }
}
