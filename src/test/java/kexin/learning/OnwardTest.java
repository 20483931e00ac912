package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.course.Counter;
import kexin.course.CourseText;
import kexin.course.Page;
import kexin.course.Stop;
import kexin.learning.Onward.Deed;
import kexin.learning.Progress.Passed;
import org.junit.jupiter.api.Test;

/** In a course of two lessons, three pages each; the first has a quiz. */
class OnwardTest {

    private static final CourseText COURSE = Counter.asItIs().read().course();
    private static final Set<String> ALL = COURSE.pages().map(Page::id).collect(Collectors.toSet());
    private static final Map<String, Passed> PASSED = Map.of("greeting", new Passed(1, 1));

    @Test
    void who_has_opened_nothing_begins_at_the_first_page() {
        assertOnward(Deed.BEGIN, "greeting", "CT.1.1", Progress.NONE);
    }

    @Test
    void while_pages_are_left_one_goes_on_exactly_where_one_left() {
        assertOnward(Deed.CONTINUE, "greeting", "CT.1.2", new Progress(Set.of("CT.1.1", "CT.1.2"), "CT.1.2", PASSED));
    }

    @Test
    void a_page_that_the_course_no_longer_has_is_followed_by_the_first_unread_one() {
        assertOnward(Deed.CONTINUE, "greeting", "CT.1.2", new Progress(Set.of("CT.1.1", "gone"), "gone", PASSED));
    }

    @Test
    void when_every_page_is_read_the_quiz_not_passed_is_next() {
        assertOnward(Deed.TAKE_QUIZ, "greeting", Stop.QUIZ, new Progress(ALL, "CT.1.2", Map.of()));
    }

    @Test
    void when_all_is_done_one_may_read_again_from_the_beginning() {
        assertOnward(Deed.READ_AGAIN, "greeting", "CT.1.1", new Progress(ALL, "CT.2.3", PASSED));
    }

    private static void assertOnward(Deed deed, String lesson, String page, Progress progress) {
        assertEquals(new Onward(deed, new Stop(lesson, page)), Onward.of(COURSE, progress));
    }
}
