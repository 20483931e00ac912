package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CourseReaderTest {

    private final CourseReading reading = Counter.asItIs().read();
    private final CourseText course = reading.course();

    @Test
    void a_course_without_problems_can_be_published() {
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.isPublishable());
    }

    @Test
    void the_course_file_says_what_the_course_is() {
        assertEquals("counter", course.slug());
        assertEquals(List.of("zh-CN", "en"), course.languages());
        assertEquals("窗口第一课", course.title().in("zh-CN"));
        assertEquals("From the first glance to the last word.", course.summary().in("en"));
        assertEquals(List.of("CT-01", "CT-02"), course.objectives().get(0).topics());
        assertEquals(70, course.pass());
    }

    @Test
    void lessons_stand_in_teaching_order_under_addresses_without_numbers() {
        assertEquals(List.of("greeting", "waiting"), course.lessons().stream().map(Lesson::slug).toList());
        assertEquals("让人等，先说明白", course.lessons().get(1).title().in("zh-CN"));
    }

    @Test
    void pages_keep_their_ids_kinds_topics_and_facts() {
        assertEquals("CT.1.1 points, CT.1.2 diagram, CT.1.3 dialogue, CT.2.1 case, CT.2.2 exercise, CT.2.3 story",
                course.pages().map(page -> page.id() + " " + page.kind().word()).collect(Collectors.joining(", ")));
        Page page = course.lessons().get(0).page("CT.1.1").orElseThrow();
        assertEquals(List.of("CT-01", "CT-02"), page.topics());
        assertEquals(List.of("CT-01.1"), page.facts());
    }

    @Test
    void a_page_is_title_slide_answer_and_notes() {
        PageText text = course.lessons().get(0).page("CT.1.1").orElseThrow().text("zh-CN");

        assertEquals("三步之内，先抬头", text.title());
        assertTrue(text.slide().startsWith("<ul>"), text.slide());
        assertEquals("", text.answer());
        assertTrue(text.notes().contains("记下的，正是这一秒"), text.notes());
    }

    @Test
    void words_begin_with_the_title_and_hold_everything_a_learner_can_read() {
        String words = course.lessons().get(0).page("CT.1.2").orElseThrow().text("en").words();

        assertEquals("A look, a smile, a word\nThree circles from left to right: look, smile, speak\n1 & 2\n"
                + "Always in this order: look, smile, speak", words);
    }

    @Test
    void three_hyphens_in_a_code_block_do_not_cut_a_page() {
        String notes = course.lessons().get(0).page("CT.1.1").orElseThrow().text("zh-CN").notes();

        assertTrue(notes.contains("<pre><code>---\n这里不是新的一页\n</code></pre>"), notes);
    }

    @Test
    void a_quiz_belongs_to_its_lesson_in_each_language() {
        assertEquals("CT.1.q1", course.lessons().get(0).quiz("en").items().get(0).id());
        assertFalse(course.lessons().get(1).hasQuiz());
    }

    @Test
    void byte_order_marks_and_windows_line_ends_change_nothing() {
        Counter windows = Counter.asItIs();
        windows.files().replaceAll((path, bytes) -> path.endsWith(".png") ? bytes
                : ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n"))
                        .getBytes(StandardCharsets.UTF_8));

        assertEquals(reading, windows.read());
    }

    @Test
    void one_language_needs_neither_tags_nor_ids() {
        CourseReading plain = CourseReader.read(CourseArchive.of(Map.of(
                "courseware/plain/course.yaml", "title: 很短的课\nsummary: 一页。\n".getBytes(StandardCharsets.UTF_8),
                "courseware/plain/first.md",
                        "title: 一\n---\n\n# 甲\n\n- 一\n---\n\n# 乙\n\n- 二\n".getBytes(StandardCharsets.UTF_8),
                "quizzes/plain/first.md",
                        "## q1\npage: p2\n\n{二}\n\nwrong: 一 = 不。\n".getBytes(StandardCharsets.UTF_8))));

        assertEquals(List.of(), plain.problems());
        assertEquals(List.of("zh-CN"), plain.course().languages());
        assertEquals("p1 p2", plain.course().pages().map(Page::id).collect(Collectors.joining(" ")));
        assertEquals(80, plain.course().pass());
    }

    @Test
    void pages_without_ids_are_told_apart_in_every_lesson() {
        byte[] lesson = "title: 一\n---\n\n# 甲\n\n- 一\n---\n\n# 乙\n\n- 二\n".getBytes(StandardCharsets.UTF_8);
        CourseReading plain = CourseReader.read(CourseArchive.of(Map.of(
                "courseware/plain/course.yaml", "title: 很短的课\nsummary: 两课。\n".getBytes(StandardCharsets.UTF_8),
                "courseware/plain/1-first.md", lesson,
                "courseware/plain/2-second.md", lesson,
                "quizzes/plain/2-second.md",
                        "## q1\npage: p2\n\n{二}\n\nwrong: 一 = 不。\n".getBytes(StandardCharsets.UTF_8))));

        assertEquals(List.of(), plain.problems());
        assertEquals("p1 p2 2-p1 2-p2", plain.course().pages().map(Page::id).collect(Collectors.joining(" ")));
        Lesson second = plain.course().lesson("second").orElseThrow();
        assertEquals("2-p2", second.page("p2").orElseThrow().id());
        assertEquals(Optional.empty(), second.page("p3"));
        assertEquals("second/2-p2", plain.course().stop("second", "p2").orElseThrow().path());
    }

    @Test
    void full_width_colons_and_commas_do_as_well() {
        Counter wide = Counter.asItIs()
                .saying(Counter.LESSON, "kind: points", "kind：points")
                .saying(Counter.LESSON, "CT-01, CT-02", "CT-01，CT-02")
                .saying(Counter.LESSON, "Note:", "Note：");

        assertEquals(reading, wide.read());
    }

    @Test
    void a_course_with_problems_can_still_be_shown_in_every_language() {
        CourseText shown = Counter.asItIs()
                .without("courseware/counter/20-waiting.en.md")
                .with(Counter.OTHER, "title: only one page\n---\n\n# One\n\n- a\n")
                .read().course();

        assertTrue(shown.pages().allMatch(page -> page.text("en") != null));
        assertEquals(6, shown.pages().count());
    }

    @Test
    void an_edition_reads_the_same_from_the_archive_it_was_kept_in() {
        CourseArchive kept =
                CourseArchive.ofZip(new ByteArrayInputStream(Counter.asItIs().archive().zip()));

        assertEquals(reading, CourseReader.read(kept));
    }

    @Test
    void whatever_an_author_writes_is_read_and_never_a_fault() {
        Random random = new Random(7);
        String pieces = "---\n# - *`~|[]()<>!&:：{}=\"'\\\t\u0000\uFEFF\uD83D笑a1 \n\n\nAnswer:\nNote:\n";
        List<String> paths =
                List.of(Counter.COURSE, Counter.LESSON, Counter.OTHER, Counter.DRAWING, Counter.QUIZ);
        for (int round = 0; round < 400; round++) {
            String path = paths.get(round % paths.size());
            Counter counter = Counter.asItIs();
            StringBuilder text = new StringBuilder(counter.text(path));
            for (int i = 0; i <= random.nextInt(6); i++) {
                int at = random.nextInt(text.length());
                int from = random.nextInt(pieces.length());
                int to = from + random.nextInt(pieces.length() - from) + 1;
                text.replace(at, Math.min(text.length(), at + random.nextInt(30)), pieces.substring(from, to));
            }
            CourseReading read = counter.with(path, text.toString()).read();
            read.problems().forEach(Worded::in_both_languages);
            assertEquals("counter", read.course().slug());
        }
    }
}
