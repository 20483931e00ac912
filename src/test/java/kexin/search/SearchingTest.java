package kexin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kexin.Cast;
import kexin.Made;
import kexin.course.Counter;
import kexin.course.Courses;
import kexin.course.Editions;
import kexin.course.Taught;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.learning.Enrolments;
import kexin.learning.Learning;
import kexin.people.People;
import kexin.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mei takes a course; then its second edition is published, in which the bell is a gong. */
class SearchingTest {

    private static final Person MEI = Cast.learner();
    private static final Person OTHER = Cast.learner();

    private static Entities entities;

    @BeforeAll
    static void take() {
        entities = Entities.on(Vendor.H2);
        Person tan = Cast.trainer();
        entities.write(manager -> List.of(tan, MEI, OTHER).forEach(manager::persist));
        entities.write(manager -> Taught.publish(manager, tan, Counter.asItIs().archive()));
        entities.write(manager -> Made.of(
                        Learning.class,
                        Made.of(Enrolments.class, manager),
                        Made.of(People.class, manager),
                        Made.of(Courses.class, manager),
                        Cast.CLOCK)
                .enrol(MEI, "counter"));
        Counter second = Counter.asItIs().saying(Counter.OTHER, "The bell rings.", "The gong sounds.");
        entities.write(manager -> Taught.publish(manager, tan, second.archive()));
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void a_page_is_found_with_its_lesson_and_the_words_to_mark_on_it() {
        Found.InCourse course = search(MEI, "paper", "en").courses().get(0);

        assertEquals("First hours at the counter", course.title());
        Found.OnPage page = course.pages().get(0);
        assertEquals("greeting/CT.1.3", page.path());
        assertEquals("Look up, say hello", page.lesson());
        assertEquals(List.of("papers"), page.marks());
    }

    @Test
    void only_the_edition_one_is_enrolled_in_is_looked_through() {
        assertTrue(search(MEI, "gong", "en").isNothing());
    }

    @Test
    void who_takes_no_course_finds_no_page() {
        assertEquals(0, search(OTHER, "bell", "en").pages());
    }

    @Test
    void what_one_language_does_not_have_is_found_in_the_other() {
        Found found = search(MEI, "paper", "zh-CN");

        assertEquals("en", found.language());
        assertEquals(1, found.pages());
    }

    @Test
    void words_that_every_page_has_are_not_looked_for_elsewhere() {
        assertTrue(search(MEI, "the", "en").isNothing());
    }

    private static Found search(Person reader, String asked, String language) {
        return entities.read(manager -> {
            Courses courses = Made.of(Courses.class, manager);
            Editions editions = Made.of(Editions.class, courses);
            Indexes indexes = Made.of(Indexes.class, editions, Taught.terms());
            return Made.of(Searching.class, Made.of(Enrolments.class, manager), editions, indexes)
                    .search(reader, asked, language, language.equals("en") ? "zh-CN" : "en");
        });
    }
}
