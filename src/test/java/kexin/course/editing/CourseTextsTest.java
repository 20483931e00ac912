package kexin.course.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kexin.Refused;
import kexin.course.Counter;
import kexin.course.CourseArchive;
import kexin.course.CourseReader;
import kexin.course.CourseReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author does to a course keeps it a course: in both languages, with its quiz. */
class CourseTextsTest {

    private static final String LESSON = "10-greeting";

    private final Counter counter = Counter.asItIs();
    private final CourseTexts texts = texts(counter.files());

    @Test
    void a_course_begun_from_nothing_has_no_problem_and_can_be_gone_on_from() {
        Map<String, byte[]> files = new NewCourse("new-course", Map.of("zh-CN", "“新”课：\"一\"", "en", "A \\ new: course #1")).files();
        CourseReading reading = CourseReader.read(CourseArchive.of(files));

        assertEquals(List.of(), reading.problems());
        assertEquals("A \\ new: course #1", reading.course().title().in("en"));
        assertEquals("“新”课：\"一\"", reading.course().title().in("zh-CN"));
        assertEquals(1, reading.course().pages().count());
        assertEquals(List.of(), CourseReader.read(CourseArchive.of(new NewCourse("one", Map.of("en", "One")).files())).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two Words", "-a", "a--b", "a/b", "课", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void a_course_needs_an_address_that_is_one_and_hears_what_was_typed(String typed) {
        Refused refusal = assertThrows(Refused.class, () -> new NewCourse(typed, Map.of("en", "A")));

        assertEquals(List.of("refused.course.address", typed), List.of(refusal.key(), refusal.arguments()[0]));
    }

    @Test
    void capitals_in_an_address_are_small_letters() {
        assertEquals("window-service", new NewCourse(" Window-Service ", Map.of("en", "A")).slug());
    }

    @Test
    void a_course_without_anything_lacks_its_title_first_and_then_its_address() {
        assertEquals("refused.course.titleless", assertThrows(Refused.class, () -> new NewCourse("", Map.of())).key());
        assertEquals("refused.course.addressless", assertThrows(Refused.class, () -> new NewCourse(" ", Map.of("en", "!"))).key());
    }

    @Test
    void a_course_needs_a_title() {
        assertEquals("refused.course.titleless", assertThrows(Refused.class, () -> new NewCourse("a", Map.of("en", "  "))).key());
    }

    @Test
    void a_page_is_added_in_every_language_under_one_new_id_and_is_no_problem() {
        assertEquals("CT.1.4", new PageDeeds(texts, LESSON).add("CT.1.1"));

        assertEquals(List.of(), problems());
        assertEquals(List.of("CT.1.1", "CT.1.4", "CT.1.2", "CT.1.3"), texts.lesson(LESSON, "zh-CN").ids());
        assertEquals(List.of("CT.1.1", "CT.1.4", "CT.1.2", "CT.1.3"), texts.lesson(LESSON, "en").ids());
    }

    @Test
    void a_page_is_moved_in_every_language_and_what_it_says_with_it() {
        new PageDeeds(texts, LESSON).move("CT.1.3", 0);

        assertEquals(List.of(), problems());
        assertEquals(List.of("CT.1.3", "CT.1.1", "CT.1.2"), texts.lesson(LESSON, "en").ids());
        new PageDeeds(texts, LESSON).move("CT.1.3", 99);
        assertEquals(counter.text(Counter.LESSON).strip(), texts.all().get(Counter.LESSON).strip());
    }

    @Test
    void a_page_goes_over_into_another_lesson_with_its_questions_in_every_language() {
        assertEquals("CT.1.2", new PageDeeds(texts, LESSON).move("CT.1.2", "20-waiting", 0));

        assertEquals(List.of(), problems());
        for (String language : List.of("zh-CN", "en")) {
            assertEquals(List.of("CT.1.1", "CT.1.3"), texts.lesson(LESSON, language).ids());
            assertEquals("CT.1.2", texts.lesson("20-waiting", language).ids().get(0));
            assertEquals(List.of("CT.1.q1"), texts.quiz(LESSON, language).ids());
            assertEquals(List.of("CT.1.q2"), texts.quiz("20-waiting", language).ids("CT.1.2"));
        }
        new PageDeeds(texts, "20-waiting").move("CT.1.2", LESSON, 1);
        assertEquals(counter.text(Counter.LESSON).strip(), texts.all().get(Counter.LESSON).strip());
        assertEquals(List.of(), problems());
    }

    @Test
    void a_page_that_goes_over_into_its_own_lesson_only_changes_its_place() {
        assertEquals("CT.1.3", new PageDeeds(texts, LESSON).move("CT.1.3", LESSON, 0));

        assertEquals(List.of("CT.1.3", "CT.1.1", "CT.1.2"), texts.lesson(LESSON, "en").ids());
        assertEquals(List.of("CT.1.q1", "CT.1.q2"), texts.quiz(LESSON, "en").ids());
    }

    @Test
    void a_question_whose_id_the_other_quiz_has_gets_another_there() {
        String first = new QuizDeeds(texts, "20-waiting").add(texts.lesson("20-waiting", "en").ids().get(0), Map.of());
        texts.changeQuiz(LESSON, quiz -> QuizSource.of(quiz.text().replace("## CT.1.q2", "## " + first)));

        new PageDeeds(texts, LESSON).move("CT.1.2", "20-waiting", 99);

        assertEquals(2, texts.quiz("20-waiting", "en").ids().size());
        assertEquals(1, texts.quiz("20-waiting", "en").ids("CT.1.2").size());
        assertEquals(texts.quiz("20-waiting", "en").ids("CT.1.2"), texts.quiz("20-waiting", "zh-CN").ids("CT.1.2"));
    }

    @Test
    void a_page_without_an_id_gets_one_where_it_goes() {
        texts.changeLesson(LESSON, source -> LessonSource.of(source.text().replace("id: CT.1.2\n", "")));
        texts.changeQuiz(LESSON, quiz -> quiz.withPage("CT.1.2", "p2"));

        String id = new PageDeeds(texts, LESSON).move("p2", "20-waiting", 0);

        assertEquals(List.of(), problems());
        assertEquals(id, texts.lesson("20-waiting", "en").ids().get(0));
        assertEquals(List.of("CT.1.q2"), texts.quiz("20-waiting", "en").ids(id));
    }

    @Test
    void a_page_stays_where_its_lesson_would_be_empty_or_the_other_is_not_there_in_its_language() {
        PageDeeds pages = new PageDeeds(texts, LESSON);
        texts.remove(texts.lessonFile("20-waiting", "en"));
        assertEquals("refused.edit.page.language",
                assertThrows(Refused.class, () -> pages.move("CT.1.1", "20-waiting", 0)).key());
        pages.delete("CT.1.1");
        pages.delete("CT.1.2");
        assertEquals("refused.edit.page.last",
                assertThrows(Refused.class, () -> pages.move("CT.1.3", "20-waiting", 0)).key());
    }

    @Test
    void a_page_is_copied_behind_itself() {
        assertEquals("CT.1.4", new PageDeeds(texts, LESSON).copy("CT.1.2"));

        assertEquals(List.of(), problems());
        assertEquals(List.of("CT.1.1", "CT.1.2", "CT.1.4", "CT.1.3"), texts.lesson(LESSON, "zh-CN").ids());
    }

    @Test
    void a_page_goes_with_the_questions_that_mirror_it() {
        new PageDeeds(texts, LESSON).delete("CT.1.2");

        assertEquals(List.of("CT.1.q1"), texts.quiz(LESSON, "en").ids());
        assertTrue(problems().stream().noneMatch(key -> key.startsWith("problem.mirror")), problems().toString());
    }

    @Test
    void a_page_with_another_id_stays_mirrored() {
        new PageDeeds(texts, LESSON).say("CT.1.2", "id", "CT.7");

        assertEquals(List.of(), problems());
        assertEquals(List.of("CT.1.q2"), texts.quiz(LESSON, "zh-CN").ids("CT.7"));
        assertThrows(Refused.class, () -> new PageDeeds(texts, LESSON).say("CT.7", "id", "CT.1.1"));
    }

    @ParameterizedTest
    @CsvSource({"kind, story", "topics, 'CT-09, CT-10'", "facts, CT-09.1", "seconds, 20"})
    void what_is_said_of_a_page_is_said_where_every_language_agrees(String key, String value) {
        new PageDeeds(texts, LESSON).say("CT.1.1", key, value);

        assertEquals(value, texts.lesson(LESSON, "zh-CN").value("CT.1.1", key));
        assertTrue(problems().stream().noneMatch(problem -> problem.startsWith("problem.pages")), problems().toString());
    }

    @Test
    void the_last_page_and_the_last_lesson_stay() {
        PageDeeds pages = new PageDeeds(texts, LESSON);
        pages.delete("CT.1.1");
        pages.delete("CT.1.2");
        assertThrows(Refused.class, () -> pages.delete("CT.1.3"));
        LessonDeeds lessons = new LessonDeeds(texts);
        lessons.delete("20-waiting");
        assertThrows(Refused.class, () -> lessons.delete(LESSON));
    }

    @Test
    void lessons_are_added_moved_renamed_and_deleted() {
        LessonDeeds lessons = new LessonDeeds(texts);
        assertEquals("lesson-3", lessons.add(Map.of("zh-CN", "送客", "en", " Seeing  off "), ""));
        assertEquals(List.of(LESSON, "20-waiting", "30-lesson-3"), texts.lessons());
        assertEquals("Seeing off", texts.lesson("30-lesson-3", "en").title());
        lessons.move("30-lesson-3", 0);
        assertEquals(List.of("30-lesson-3", LESSON, "20-waiting"), texts.lessons());
        lessons.rename(LESSON, "en", "Look up");
        assertEquals("Look up", texts.lesson(LESSON, "en").title());
        assertEquals(List.of(), problems());
        lessons.delete(LESSON);
        assertFalse(texts.has(texts.quizFile(LESSON, "en")));
        assertEquals(List.of(), problems());
    }

    @Test
    void a_lesson_has_an_address_of_its_own() {
        LessonDeeds lessons = new LessonDeeds(texts);

        assertThrows(Refused.class, () -> lessons.add(Map.of(), "greeting"));
        assertThrows(Refused.class, () -> lessons.add(Map.of(), "Not one"));
        assertEquals("bye", lessons.add(Map.of(), "bye"));
    }

    @Test
    void a_question_is_added_in_every_language_behind_those_of_its_page() {
        QuizDeeds quiz = new QuizDeeds(texts, LESSON);
        String id = quiz.add("CT.1.1", Map.of("zh-CN", "放下手里的{活}。", "en", "Put the {work} down."));

        assertEquals("CT.1.q3", id);
        assertEquals(List.of("CT.1.q1", "CT.1.q3", "CT.1.q2"), texts.quiz(LESSON, "en").ids());
        assertEquals(texts.quiz(LESSON, "zh-CN").ids(), texts.quiz(LESSON, "en").ids());
        quiz.delete(id);
        assertEquals(List.of(), problems());
    }

    @Test
    void the_first_question_makes_the_quiz_and_the_last_takes_it_away() {
        QuizDeeds quiz = new QuizDeeds(texts, "20-waiting");
        String id = quiz.add("CT.2.1", Map.of("zh-CN", "月底，{十二|12}个人在等。"));
        assertTrue(texts.has(texts.quizFile("20-waiting", "en")));
        quiz.set("pass", "70");
        assertEquals("70", texts.quiz("20-waiting", "en").setting("pass"));

        quiz.delete(id);

        assertFalse(texts.hasQuiz("20-waiting"));
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            courseware/counter/10-greeting.en.md,    9, greeting, CT.1.1, page:CT.1.1,  1
            courseware/counter/10-greeting.zh-CN.md, 4, greeting, CT.1.1, page:CT.1.1, -4
            courseware/counter/10-greeting.zh-CN.md, 1, greeting, '',     file,         1
            quizzes/counter/10-greeting.zh-CN.md,   14, greeting, CT.1.2, item:CT.1.q2, 5
            courseware/counter/course.yaml,          3, '',       '',     file,         3
            courseware/counter/media/nowhere.svg,    3, '',       '',     file,         3
            """)
    void a_line_of_a_file_is_found_where_it_is_edited(String path, int line, String lesson, String page, String spot, int at) {
        assertEquals(new Whereabouts(lesson, page, spot, at), Whereabouts.of(texts, path, line));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            courseware/counter/10-greeting.en.md,    9, 'Within three steps, look up first', en
            quizzes/counter/10-greeting.zh-CN.md,   14, CT.1.q2, zh-CN
            courseware/counter/course.yaml,          3, courseware/counter/course.yaml, ''
            """)
    void a_place_is_called_as_the_editor_calls_it(String path, int line, String title, String language) {
        Whereabouts where = Whereabouts.of(texts, path, line);
        assertEquals(List.of(title, language), List.of(where.title(texts, path), where.language(texts, path)));
    }

    @Test
    @Timeout(20)
    void ten_thousand_pages_are_gone_through_in_seconds() {
        Map<String, String> many = new TreeMap<>();
        StringBuilder lesson = new StringBuilder("title: many\n");
        for (int page = 1; page <= 100; page++) {
            lesson.append("---\nid: P.").append(page).append("\n\n# A page\n\n- a point\n\n");
        }
        for (int number = 100; number < 200; number++) {
            many.put("courseware/counter/" + number + "-many.en.md", lesson.toString());
        }
        CourseTexts course = new CourseTexts("counter", List.of("en"), many);

        assertEquals(100, course.lessons().size());
        for (String each : course.lessons()) {
            for (int line = 1; line < 800; line++) {
                Whereabouts.of(course, course.lessonFile(each, "en"), line);
            }
        }
        assertEquals("P.101", new PageDeeds(course, "150-many").add("P.50"));
    }

    private List<String> problems() {
        Map<String, byte[]> files = new TreeMap<>(counter.files());
        files.keySet().removeIf(path -> path.endsWith(".md"));
        texts.all().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return CourseReader.read(CourseArchive.of(files)).problems().stream().map(problem -> problem.place() + " " + problem.key())
                .map(each -> each.substring(each.lastIndexOf(' ') + 1)).toList();
    }

    private static CourseTexts texts(Map<String, byte[]> files) {
        Map<String, String> texts = new HashMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".md") || path.endsWith(".yaml")) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return new CourseTexts("counter", List.of("zh-CN", "en"), texts);
    }
}
