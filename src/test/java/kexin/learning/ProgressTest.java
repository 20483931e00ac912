package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.course.Counter;
import kexin.course.CourseText;
import kexin.course.Page;
import kexin.learning.Progress.Passed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a course of six pages and one quiz. */
class ProgressTest {

    private static final CourseText COURSE = Counter.asItIs().read().course();
    private static final Set<String> ALL = COURSE.pages().map(Page::id).collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "'', false, 0",
        "CT.1.1, false, 14",
        "CT.1.1 CT.1.2 CT.1.3, false, 42",
        "CT.1.1 CT.1.2 CT.1.3, true, 57",
        "CT.1.1 CT.1.2 CT.1.3 CT.2.1 CT.2.2 CT.2.3, false, 85",
        "CT.1.1 CT.1.2 CT.1.3 CT.2.1 CT.2.2, true, 85",
        "CT.1.1 CT.1.2 CT.1.3 CT.2.1 CT.2.2 CT.2.3, true, 100",
        "of another edition, false, 0",
    })
    void pages_and_quizzes_count_alike_and_a_hundred_means_all(String pages, boolean passed, int percent) {
        Progress progress = progress(Set.of(pages.split(" ")), passed);

        assertEquals(percent, progress.percent(COURSE));
        assertEquals(percent == 100, progress.isFinished(COURSE));
    }

    @Test
    void a_lesson_is_finished_with_its_last_page_and_its_quiz() {
        assertFalse(progress(ALL, false).isFinished(COURSE.lessons().get(0)));
        assertTrue(progress(ALL, true).isFinished(COURSE.lessons().get(0)));
        assertTrue(progress(ALL, false).isFinished(COURSE.lessons().get(1)));
    }

    @Test
    void the_quiz_of_another_lesson_does_not_count() {
        Progress progress = new Progress(ALL, null, Map.of("waiting", new Passed(1, 1)));

        assertFalse(progress.isFinished(COURSE));
        assertEquals(85, progress.percent(COURSE));
    }

    @Test
    void who_has_not_begun_has_done_nothing() {
        assertEquals(0, Progress.NONE.percent(COURSE));
        assertFalse(Progress.NONE.isFinished(COURSE));
        assertEquals(7, Progress.steps(COURSE));
    }

    @Test
    void the_score_is_the_sum_of_what_was_passed() {
        Progress progress = new Progress(Set.of(), null, Map.of("a", new Passed(7.5, 8), "b", new Passed(2, 2)));

        assertEquals(9.5, progress.points());
        assertEquals(10, progress.total());
    }

    private static Progress progress(Set<String> seen, boolean passed) {
        Map<String, Passed> best = new HashMap<>();
        if (passed) {
            best.put("greeting", new Passed(1, 1));
        }
        return new Progress(seen, null, best);
    }
}
