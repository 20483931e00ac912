package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kexin.course.Page.Kind;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTextTest {

    private static final CourseText COURSE = Counter.asItIs().read().course();

    @Test
    void one_walks_from_page_to_page_and_through_a_quiz_where_the_lesson_has_one() {
        assertEquals(
                "greeting/CT.1.1 greeting/CT.1.2 greeting/CT.1.3 greeting/quiz waiting/CT.2.1 waiting/CT.2.2 waiting/CT.2.3",
                COURSE.stops().stream().map(Stop::path).collect(Collectors.joining(" ")));
        assertTrue(COURSE.stops().get(3).isQuiz());
        assertFalse(COURSE.stops().get(2).isQuiz());
    }

    @ParameterizedTest
    @CsvSource({
        "greeting/CT.1.1, 1, greeting/CT.1.2",
        "greeting/CT.1.3, 1, greeting/quiz",
        "greeting/quiz, 1, waiting/CT.2.1",
        "waiting/CT.2.1, -1, greeting/quiz",
        "greeting/CT.1.1, 6, waiting/CT.2.3",
        "greeting/CT.1.1, -1,",
        "waiting/CT.2.3, 1,",
        "greeting/CT.1.1, 7,",
    })
    void so_many_steps_lead_from_one_stop_to_another_or_beyond_the_end(String from, int steps, String to) {
        assertEquals(Optional.ofNullable(to), COURSE.from(stop(from), steps).map(Stop::path));
    }

    @ParameterizedTest
    @CsvSource({
        "greeting, CT.1.1, true",
        "greeting, quiz, true",
        "waiting, quiz, false",
        "greeting, CT.2.1, false",
        "waiting, CT.1.1, false",
        "greeting, ct.1.1, false",
        "elsewhere, CT.1.1, false",
    })
    void a_stop_is_found_by_its_own_lesson_only(String lesson, String page, boolean there) {
        assertEquals(there, COURSE.stop(lesson, page).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"en, en", "zh-CN, zh-CN", "fr, zh-CN", "'', zh-CN"})
    void a_language_the_course_has_not_gives_way_to_its_first(String wanted, String given) {
        assertEquals(given, COURSE.languageFor(wanted));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "300, 0, 0, 1",
        "301, 0, 0, 2",
        "0, 200, 0, 1",
        "0, 201, 0, 2",
        "150, 100, 0, 1",
        "0, 0, 2, 1",
        "300, 200, 3, 4",
    })
    void time_is_told_by_characters_words_and_gaps_and_rounded_up(int characters, int words, int gaps, int minutes) {
        assertEquals(minutes, course("客".repeat(characters) + " word-".repeat(words), gaps).minutes("en"));
    }

    @Test
    void punctuation_takes_no_time_and_a_word_with_an_apostrophe_is_one() {
        assertEquals(1, course("it’s don't ，。！？ — ".repeat(100), 0).minutes("en"));
    }

    private static Stop stop(String path) {
        return new Stop(path.replaceAll("/.*", ""), path.replaceAll(".*/", ""));
    }

    private static CourseText course(String words, int gaps) {
        PageText text = new PageText("", "", "", "", words);
        Page page = new Page("p1", Kind.POINTS, List.of(), List.of(), 0, Map.of("en", text));
        Map<String, ClozeText> quizzes = gaps == 0 ? Map.of() : Map.of("en", quiz(gaps));
        Lesson lesson = new Lesson("first", Texts.NONE, List.of(page), quizzes);
        return new CourseText("plain", List.of("en"), Texts.NONE, Texts.NONE, List.of(), 80, List.of(lesson));
    }

    private static ClozeText quiz(int gaps) {
        return ClozeReader.read("## q1\npage: p1\n\n" + "{word} ".repeat(gaps) + "\n").text();
    }
}
