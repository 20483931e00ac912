package kexin.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kexin.course.Counter;
import kexin.course.CourseText;
import kexin.learning.Note;
import kexin.learning.web.NotedCourse.NotedPage;
import org.junit.jupiter.api.Test;

class NotedCourseTest {

    private static final CourseText COUNTER = Counter.asItIs().read().course();

    @Test
    void notes_stand_in_the_order_of_the_course_under_the_titles_of_their_pages() {
        NotedCourse noted = NotedCourse.of(COUNTER, "en", List.of(note("CT.2.1", "later"), note("CT.1.1", "first")));

        assertEquals("First hours at the counter", noted.title());
        assertEquals(
                List.of("greeting/CT.1.1", "waiting/CT.2.1"),
                noted.pages().stream().map(NotedPage::path).toList());
        assertEquals("Within three steps, look up first", noted.pages().get(0).title());
    }

    @Test
    void words_at_a_page_that_is_gone_are_still_there_but_its_bookmark_is_of_no_use() {
        Note words = note("CT.9.9", "kept");

        NotedCourse noted = NotedCourse.of(COUNTER, "en", List.of(words, bookmark("CT.9.8")));

        assertEquals(List.of(words), noted.gone());
        assertFalse(noted.isEmpty());
        assertTrue(NotedCourse.of(COUNTER, "en", List.of(bookmark("CT.9.8"))).isEmpty());
    }

    @Test
    void a_course_without_the_language_of_the_interface_speaks_its_own() {
        assertEquals("zh-CN", NotedCourse.of(COUNTER, "fr", List.of()).lang());
    }

    private static Note note(String page, String words) {
        return new Note(1, page, words, false, 1);
    }

    private static Note bookmark(String page) {
        return new Note(1, page, "", true, 0);
    }
}
