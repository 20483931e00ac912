package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kexin.Cast;
import kexin.Made;
import kexin.course.Counter;
import kexin.course.Edition;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a reader beside the ticks: their notes, and how long they read. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class NotesTest {

    private static final String LONGEST = "记".repeat(1998) + "😀";

    private static Entities entities;
    private static Edition edition;

    @Parameter
    private Vendor vendor;

    private final Person mei = Cast.learner();
    private final Person other = Cast.learner();
    private Enrolment mine;
    private Enrolment others;

    /** The stores of one transaction. */
    private record Shelf(Notes notes, ReadingTimes times, Enrolments enrolments) {}

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        edition = entities.read(manager -> {
            Person tan = Cast.trainer();
            manager.persist(tan);
            return Taught.publish(manager, tan, Counter.asItIs().archive());
        });
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    @BeforeEach
    void enrol() {
        mine = new Enrolment(mei, edition, Cast.NOW);
        others = new Enrolment(other, edition, Cast.NOW);
        entities.write(manager -> List.of(mei, other, mine, others).forEach(manager::persist));
    }

    @Test
    void a_note_is_kept_word_for_word_and_every_change_is_another_revision() {
        assertTrue(write("CT.1.1", LONGEST, 0));
        assertTrue(write("CT.1.1", "two\nlines", 1));

        assertEquals(new Note(mine.id(), "CT.1.1", "two\nlines", false, 2), at("CT.1.1"));
    }

    @Test
    void words_based_on_older_ones_replace_nothing() {
        write("CT.1.1", "first", 0);

        assertFalse(write("CT.1.1", "begun elsewhere", 0));
        assertFalse(write("CT.1.1", "from the future", 7));

        assertEquals("first", at("CT.1.1").words());
    }

    @Test
    void a_bookmark_and_the_words_come_and_go_without_each_other() {
        bookmark("CT.1.1", true);
        assertTrue(write("CT.1.1", "beside it", 0));
        assertEquals(new Note(mine.id(), "CT.1.1", "beside it", true, 1), at("CT.1.1"));

        bookmark("CT.1.1", false);
        write("CT.1.1", "", 1);

        assertEquals(List.of(), with(shelf -> shelf.notes().of(mei)));
    }

    @Test
    void a_page_shows_its_own_words_and_the_bookmarks_of_the_whole_course() {
        write("CT.1.1", "here", 0);
        write("CT.1.2", "elsewhere", 0);
        bookmark("CT.1.2", true);
        bookmark("CT.2.1", true);

        List<Note> beside = with(shelf -> shelf.notes().beside(mine, "CT.1.1")).stream()
                .sorted(Comparator.comparing(Note::page))
                .toList();

        assertEquals(
                List.of(
                        new Note(mine.id(), "CT.1.1", "here", false, 1),
                        new Note(mine.id(), "CT.1.2", "", true, 1),
                        new Note(mine.id(), "CT.2.1", "", true, 0)),
                beside);
    }

    @Test
    void nobody_finds_what_another_has_written() {
        write("CT.1.1", "private", 0);
        bookmark("CT.1.1", true);

        assertEquals(List.of(), with(shelf -> shelf.notes().of(other)));
        assertEquals(List.of(), with(shelf -> shelf.notes().beside(others, "CT.1.1")));
        assertTrue(with(shelf -> shelf.notes().at(others, "CT.1.1")).isEmpty());
    }

    @Test
    void reading_adds_up_by_page_within_the_time_that_has_passed() {
        open("CT.1.1");
        open("CT.1.2");

        step("CT.1.1", 15, 20);
        step("CT.1.1", 15, 35);
        step("CT.1.2", 15, 40);

        assertEquals(Duration.ofSeconds(30), time("CT.1.1"));
        assertEquals(Duration.ofSeconds(5), time("CT.1.2"));
    }

    @Test
    void somebody_elses_reading_is_counted_by_itself() {
        open("CT.1.1");
        step("CT.1.1", 15, 20);
        entities.write(manager -> {
            Shelf shelf = shelf(manager);
            shelf.enrolments().see(others, "CT.1.1", Cast.NOW, false);
            shelf.times().add(other, others, "CT.1.1", new Step(Duration.ofSeconds(15), Cast.NOW.plusSeconds(20)));
        });

        assertEquals(Duration.ofSeconds(15), with(shelf -> shelf.times().of(others, "CT.1.1")));
    }

    @Test
    void a_page_never_opened_was_not_read() {
        assertEquals(Duration.ZERO, time("CT.2.3"));
    }

    private boolean write(String page, String words, int base) {
        return with(shelf -> shelf.notes().write(mine, page, words, base, Cast.NOW));
    }

    private void bookmark(String page, boolean set) {
        entities.write(manager -> shelf(manager).notes().bookmark(mine, page, set, Cast.NOW));
    }

    private Note at(String page) {
        return with(shelf -> shelf.notes().at(mine, page));
    }

    private void open(String page) {
        with(shelf -> shelf.enrolments().see(mine, page, Cast.NOW, false));
    }

    private void step(String page, int seconds, int end) {
        Step step = new Step(Duration.ofSeconds(seconds), Cast.NOW.plusSeconds(end));
        entities.write(manager -> shelf(manager).times().add(mei, mine, page, step));
    }

    private Duration time(String page) {
        return with(shelf -> shelf.times().of(mine, page));
    }

    private <T> T with(Function<Shelf, T> work) {
        return entities.read(manager -> work.apply(shelf(manager)));
    }

    private static Shelf shelf(EntityManager manager) {
        return new Shelf(
                Made.of(Notes.class, manager), Made.of(ReadingTimes.class, manager), Made.of(Enrolments.class, manager));
    }
}
