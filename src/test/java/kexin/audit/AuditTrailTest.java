package kexin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kexin.Cast;
import kexin.Deed;
import kexin.Made;
import kexin.Refused;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.AtTheDoor;
import kexin.people.AtTheDoor.Outcome;
import kexin.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Gu keeps the people, He exports; then 2,500 lines of one and the same instant; Mei comes and goes. */
@ParameterizedClass
@EnumSource
@Timeout(300)
class AuditTrailTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:30:00.250Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T01:30:00Z");
    private static final int CROWD = 2_500;
    private static final Person GU = Cast.administrator();
    private static final Person HE = Cast.officer();
    private static final Person MEI = Cast.learner();

    private static Entities entities;

    @Parameter
    private Vendor vendor;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        entities.write(AuditTrailTest::fill);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    private static void fill(EntityManager manager) {
        List<Person> people = List.of(Cast.person("gu", "顾远", "信息部"), Cast.person("he", "何静", "人力资源部"), Cast.learner());
        people.forEach(manager::persist);
        AuditTrail trail = Made.of(AuditTrail.class, manager);
        trail.add(line(people.get(0), "person.added", "韩梅", MONDAY, "mei", "people.role.none"));
        trail.add(line(people.get(0), "person.deactivated", "Zoë_100%", MONDAY.plusMillis(1)));
        trail.add(line(people.get(1), "records.exported", "records.csv", TUESDAY));
        IntStream.range(0, CROWD).forEach(number -> trail.add(line(people.get(1), "crowd.came", "C" + number, MONDAY.minusSeconds(60))));
        trail.add(new DoorRecord(new AtTheDoor(people.get(2), "10.0.0.7", Outcome.REFUSED), MONDAY));
        trail.add(new DoorRecord(new AtTheDoor(people.get(2), "10.0.0.7", Outcome.SIGNED_IN), MONDAY.plusSeconds(5)));
        trail.add(new DoorRecord(new AtTheDoor(null, "10.0.0.66", Outcome.REFUSED), TUESDAY));
    }

    static Stream<Object[]> filters() {
        return Stream.of(
                row(TrailFilter.ALL, "records.csv Zoë_100% 韩梅"),
                row(new TrailFilter("顾", null, null, null, null), "Zoë_100% 韩梅"),
                row(new TrailFilter("HE.", null, "records", null, null), "records.csv"),
                row(new TrailFilter("c0", null, "person", null, null), "Zoë_100% 韩梅"),
                row(new TrailFilter("nobody", null, null, null, null), ""),
                row(new TrailFilter("%", null, null, null, null), ""),
                row(new TrailFilter(null, "zOË", null, null, null), "Zoë_100%"),
                row(new TrailFilter(null, "_", null, null, null), "Zoë_100%"),
                row(new TrailFilter(null, "!", null, null, null), ""),
                row(new TrailFilter(null, null, "person", null, null), "Zoë_100% 韩梅"),
                row(new TrailFilter(null, null, "per", null, null), ""),
                row(new TrailFilter(null, null, null, MONDAY, TUESDAY), "Zoë_100% 韩梅"),
                row(new TrailFilter(null, null, null, MONDAY.plusMillis(1), null), "records.csv Zoë_100%"),
                row(new TrailFilter("", " ", "", MONDAY, null), "records.csv Zoë_100% 韩梅"));
    }

    private static Object[] row(TrailFilter filter, String subjects) {
        return new Object[] {filter, subjects};
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a_filter_finds_its_lines_newest_first(TrailFilter filter, String subjects) {
        List<DeedRecord> lines = with(trail -> trail.deeds(GU, filter, Stretch.newest(3)));

        assertEquals(subjects, subjects(lines.stream().filter(line -> !line.verb().equals("crowd.came")).toList()));
    }

    @Test
    void a_line_says_all_that_it_was_told() {
        DeedRecord line = with(trail -> trail.deeds(GU, new TrailFilter(null, "韩梅", null, null, null), Stretch.newest(1))).get(0);

        assertEquals(MONDAY, line.at());
        assertEquals("顾远", line.actorName());
        assertEquals("person", line.topic());
        assertEquals("/people/7", line.address());
        assertEquals(List.of("mei", "people.role.none"), line.details());
    }

    @Test
    void there_and_back_every_line_is_met_once_even_where_thousands_have_one_time() {
        List<Long> there = new ArrayList<>();
        Stretch stretch = Stretch.newest(100);
        for (List<DeedRecord> lines = read(stretch); !lines.isEmpty(); lines = read(stretch)) {
            lines.forEach(line -> there.add(line.id()));
            stretch = Stretch.olderThan(Place.of(lines.get(lines.size() - 1)), 100);
        }
        List<Long> back = new ArrayList<>();
        stretch = Stretch.newerThan(new Place(MONDAY.minusSeconds(3600), 0), 100);
        for (List<DeedRecord> lines = read(stretch); !lines.isEmpty(); lines = read(stretch)) {
            List<Long> ids = new ArrayList<>(lines.stream().map(DeedRecord::id).toList());
            Collections.reverse(ids);
            back.addAll(ids);
            stretch = Stretch.newerThan(Place.of(lines.get(0)), 100);
        }
        Collections.reverse(back);

        assertEquals(CROWD + 3, there.size());
        assertEquals(there.stream().distinct().toList(), there);
        assertEquals(there, back);
    }

    @Test
    void streamed_are_the_lines_that_are_read_by_pages() {
        List<String> streamed = new ArrayList<>();
        with(trail -> {
            trail.eachDeed(GU, new TrailFilter(null, null, null, null, TUESDAY), line -> streamed.add(line.subject()));
            return null;
        });

        assertEquals(CROWD + 2, streamed.size());
        assertEquals(List.of("Zoë_100%", "韩梅"), streamed.subList(0, 2));
    }

    @Test
    void whoever_is_no_administrator_reads_nothing() {
        for (Person other : List.of(HE, MEI, Cast.trainer())) {
            assertUnknown(trail -> trail.deeds(other, TrailFilter.ALL, Stretch.newest(1)));
            assertUnknown(trail -> trail.doors(other, TrailFilter.ALL, Stretch.newest(1)));
        }
    }

    @Test
    void a_line_is_neither_changed_nor_removed() {
        DeedRecord line = read(Stretch.newest(1)).get(0);

        assertTrue(assertThrows(IllegalStateException.class, () ->
                        entities.write(manager -> manager.remove(manager.find(DeedRecord.class, line.id()))))
                .getMessage().contains("never changes"));
        assertEquals(line.id(), read(Stretch.newest(1)).get(0).id());
    }

    @Test
    void at_the_door_only_what_is_somebodys_account_is_told() {
        List<DoorRecord> lines = with(trail -> trail.doors(GU, TrailFilter.ALL, Stretch.newest(10)));

        assertEquals("REFUSED  10.0.0.66|SIGNED_IN 韩梅 10.0.0.7|REFUSED 韩梅 10.0.0.7", lines.stream()
                .map(line -> line.outcome() + " " + line.name() + " " + line.address())
                .collect(Collectors.joining("|")));
        assertNull(lines.get(0).person());
        assertEquals("", lines.get(0).account());
        assertEquals(1, doors(new TrailFilter("韩", null, "REFUSED", null, null)));
        assertEquals(2, doors(new TrailFilter(null, null, "REFUSED", null, null)));
        assertEquals(3, doors(new TrailFilter(null, null, "no outcome", null, null)));
        assertEquals(1, doors(new TrailFilter(null, "0.66", null, null, null)));
    }

    @Test
    void the_door_forgets_and_the_deeds_do_not() {
        entities.write(manager -> manager.persist(
                new DoorRecord(new AtTheDoor(null, "10.9.9.9", Outcome.REFUSED), MONDAY.minusSeconds(86_400))));

        int gone = with(trail -> trail.forgetDoorsBefore(MONDAY.minusSeconds(3_600)));

        assertEquals(1, gone);
        assertEquals(3, doors(TrailFilter.ALL));
        assertEquals(1, read(Stretch.newest(1)).size());
    }

    private static DeedRecord line(Person actor, String verb, String subject, Instant at, String... details) {
        String address = verb.equals("person.added") ? "/people/7" : "";
        return new DeedRecord(Deed.of(actor.id(), verb, subject, address, details), actor.getName(), at);
    }

    private static List<DeedRecord> read(Stretch stretch) {
        return with(trail -> trail.deeds(GU, TrailFilter.ALL, stretch));
    }

    private static int doors(TrailFilter filter) {
        return with(trail -> trail.doors(GU, filter, Stretch.newest(10))).size();
    }

    private static String subjects(List<DeedRecord> lines) {
        return lines.stream().map(DeedRecord::subject).collect(Collectors.joining(" "));
    }

    private static void assertUnknown(Function<AuditTrail, ?> work) {
        assertTrue(assertThrows(Refused.class, () -> with(work)).isUnknown());
    }

    private static <T> T with(Function<AuditTrail, T> work) {
        return entities.read(manager -> work.apply(Made.of(AuditTrail.class, manager)));
    }
}
