package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClozeReaderTest {

    private static final String EVERYTHING = """
            pass: 80
            tries: 3
            pause: 90 s
            time: 20 min
            draw: 1
            draw basics: 1
            shuffle: true
            answers: always
            fold: -case
            near: 50

            ## SM.1.q4
            page: SM.1.3
            topics: SM-06, SM-07
            scored: false

            培训文献里，SAS 的一位客户 {20|二十} 年约值 {48|四十八} 万美元，
            \\{不是\\} 30 年 C:\\\\ 或 {听\\|看|a\\\\b}、{问}。

            any-order: 3, 4
            kind 1: choice
            wrong 1: 10 = 书上算的是二十年。
            kind 2: number
            weight 2: 3
            within 2: 5%
            near 2: 0
            wrong 2: 4.8 = 少了一位 = 四十八万。
            partly 2: 50% a\\=b = 一半。
            hint 2: 接近五十万 \\\\。
            right 2: 对。
            fold 4: +case -script

            ## SM.1.q5
            page: SM.1.3
            pool: basics

            {一}

            """;

    @Test
    void an_item_is_read_with_what_it_mirrors() {
        Item item = read(EVERYTHING).items().get(0);
        assertEquals("SM.1.q4", item.id());
        assertEquals("SM.1.3", item.page());
        assertEquals(List.of("SM-06", "SM-07"), item.topics());
        assertFalse(item.scored());
        assertEquals("", item.pool());
        assertEquals(12, item.line());
        assertEquals(List.of(new TreeSet<>(Set.of(3, 4))), item.groups());
        assertEquals("basics", read(EVERYTHING).items().get(1).pool());
    }

    @Test
    void a_gap_is_read_with_all_that_is_known_about_it() {
        Gap second = read(EVERYTHING).items().get(0).gaps().get(1);
        assertEquals("SM.1.q4_2", second.key());
        assertEquals(2, second.number());
        assertEquals(Gap.Kind.NUMBER, second.kind());
        assertEquals(List.of("48", "四十八"), second.accepted());
        assertEquals("48", second.best());
        assertEquals(List.of(new Gap.WrongAnswer("4.8", "少了一位 = 四十八万。")), second.wrong());
        assertEquals(List.of(new Gap.PartAnswer("a=b", 50, "一半。")), second.partly());
        assertEquals("接近五十万 \\。", second.hint());
        assertEquals("对。", second.right());
        assertEquals(3, second.weight());
        assertEquals(new Tolerance(Tolerance.Form.PERCENT, new BigDecimal("5"), BigDecimal.ZERO), second.tolerance());
        assertEquals(0, second.marking().near());
        assertEquals(17, second.line());
        assertEquals(29, second.column());
    }

    @Test
    void a_gap_folds_like_its_quiz_unless_it_says_otherwise() {
        List<Gap> gaps = read(EVERYTHING).items().get(0).gaps();
        assertEquals(Folding.STANDARD.without(Step.CASE), gaps.get(0).marking().folding());
        assertEquals(50, gaps.get(0).marking().near());
        assertEquals(Folding.STANDARD.without(Step.SCRIPT), gaps.get(3).marking().folding());
    }

    @Test
    void a_statement_keeps_its_words_its_line_breaks_and_its_protected_signs() {
        List<Segment> segments = read(EVERYTHING).items().get(0).segments();
        assertEquals(new Words("培训文献里，SAS 的一位客户 "), segments.get(0));
        assertTrue(segments.get(1).isGap());
        assertEquals(new Words(" 万美元，\n{不是} 30 年 C:\\ 或 "), segments.get(4));
        assertEquals(List.of("听|看", "a\\b"), ((Gap) segments.get(5)).accepted());
    }

    @Test
    void the_settings_of_the_quiz_are_read() {
        ClozeText text = read(EVERYTHING);
        assertEquals(OptionalInt.of(80), text.pass());
        assertEquals(
                new Rules(
                        OptionalInt.of(3),
                        Optional.of(Duration.ofSeconds(90)),
                        Optional.of(Duration.ofMinutes(20)),
                        Map.of("", 1, "basics", 1),
                        true,
                        Rules.Reveal.ALWAYS),
                text.rules());
        assertEquals(new Marking(Folding.STANDARD.without(Step.CASE), 50), text.marking());
    }

    @Test
    void a_quiz_without_settings_has_none() {
        ClozeText text = read("## q\npage: p\n\n{a}\n");
        assertEquals(OptionalInt.empty(), text.pass());
        assertEquals(Rules.NONE, text.rules());
        assertEquals(Marking.STANDARD, text.marking());
        Gap gap = text.gaps().get(0);
        assertEquals(new Gap("q_1", 1, List.of("a"), List.of(), "", "", 4, 1), gap);
    }

    @Test
    void what_was_written_reads_as_the_same_quiz() {
        assertEquals(EVERYTHING, ClozeWriter.write(read(EVERYTHING)));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        String windows = "\uFEFF" + EVERYTHING.replace("\n", "\r\n");
        assertEquals(read(EVERYTHING), read(windows));
    }

    @Test
    void a_mark_without_a_number_speaks_of_the_first_gap() {
        ClozeText text = read("## q\npage: p\n\n{a} {b}\n\nhint: first\nhint 2: second\n");
        assertEquals(List.of("first", "second"), text.gaps().stream().map(Gap::hint).toList());
    }

    @Test
    void a_tolerance_is_a_distance_a_part_or_a_range() {
        assertEquals("0.50", tolerance("0.50"));
        assertEquals("0.5%", tolerance("0.5%"));
        assertEquals("-2..9.5", tolerance("-2..9.5"));
    }

    @Test
    void durations_are_written_in_the_largest_unit_without_a_rest() {
        for (String duration : List.of("1 s", "90 s", "1 min", "90 min", "1 h", "36 h", "2 d")) {
            String quiz = "time: " + duration + "\n\n## q\npage: p\n\n{a}\n\n";
            assertEquals(quiz, ClozeWriter.write(read(quiz)));
        }
        assertTrue(ClozeWriter.write(read("time: 60 s\n\n## q\npage: p\n\n{a}\n")).startsWith("time: 1 min\n"));
    }

    @Test
    void a_quiz_allows_as_many_tries_as_it_says_with_the_pause_between() {
        Rules rules = read(EVERYTHING).rules();
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        assertTrue(rules.allowsAnother(2));
        assertFalse(rules.allowsAnother(3));
        assertTrue(Rules.NONE.allowsAnother(1000));
        assertEquals(noon.plusSeconds(90), rules.nextTry(noon));
        assertEquals(noon, Rules.NONE.nextTry(noon));
    }

    @Test
    void a_time_limit_may_be_extended_for_a_person() {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        Rules rules = read(EVERYTHING).rules();
        assertEquals(Optional.of(noon.plusSeconds(1800)), rules.deadline(noon, Duration.ofMinutes(10)));
        assertEquals(Optional.empty(), Rules.NONE.deadline(noon, Duration.ofMinutes(10)));
    }

    @Test
    void answers_are_told_once_it_is_passed_unless_the_quiz_says_otherwise() {
        assertFalse(Rules.NONE.reveal().after(false));
        assertTrue(Rules.NONE.reveal().after(true));
        assertTrue(read(EVERYTHING).rules().reveal().after(false));
        String never = "answers: never\n\n## q\npage: p\n\n{a}\n\n";
        assertFalse(read(never).rules().reveal().after(true));
        assertEquals(never, ClozeWriter.write(read(never)));
        assertEquals(Rules.Reveal.PASSED, read("answers: passed\n\n## q\npage: p\n\n{a}\n").rules().reveal());
    }

    @Test
    void the_ends_of_every_range_belong_to_it() {
        read("pass: 1\n\n## q\npage: p\n\n{a}\n");
        read("pass: 100\ntries: 1000\nnear: 0\nshuffle: false\n\n## q\npage: p\nscored: true\n\n{" + "a".repeat(200) + "}\n");
        read("## " + "q".repeat(60) + "\npage: p\n\n{a}\n\nweight: 100\npartly: 1% b = x\npartly: 99% c = x\n");
        read("## q\npage: p\n\n{a} {b}\n\nany-order: 1, 2\n");
        read("## q\npage: p\n\n" + "{a} ".repeat(10) + "\n\nany-order: 1,2,3,4,5,6,7,8,9,,10\n");
        read("## q\npage: p\n\n{5}\n\nkind: number\nwithin: 5..5\n");
        assertFalse(read("shuffle: false\n\n## q\npage: p\n\n{a}\n").rules().shuffle());
        assertTrue(read("## q\npage: p\nscored: true\n\n{a}\n").items().get(0).scored());
    }

    @Test
    void a_backslash_that_protects_nothing_stays_in_a_note() {
        Gap gap = read("## q\npage: p\n\n{a}\n\nhint: a\\b \\| c\\\n").gaps().get(0);
        assertEquals("a\\b | c\\", gap.hint());
    }

    @Test
    void a_statement_may_begin_and_end_with_a_gap_and_two_may_touch() {
        List<Segment> segments = read("## q\npage: p\n\n{a}{b} c {d}\n").items().get(0).segments();
        assertEquals(List.of(true, true, false, true), segments.stream().map(Segment::isGap).toList());
    }

    @Test
    void what_could_be_read_is_kept_beside_its_problems() {
        ClozeReading reading = ClozeReader.read("## q\npage: p\n\na {b {c} d\n\n## r\npage: p\n\n{x} {y\n");
        assertEquals(List.of("q", "r"), reading.text().items().stream().map(Item::id).toList());
        assertEquals(new Words(" {y"), reading.text().items().get(1).segments().get(1));
    }

    @Test
    void a_wrong_answer_may_do_without_feedback() {
        String quiz = "## q\npage: p\n\n{a}\n\nwrong: b =\n";
        assertEquals(List.of(new Gap.WrongAnswer("b", "")), read(quiz).gaps().get(0).wrong());
        assertEquals(quiz, ClozeWriter.write(read(quiz)));
    }

    @Test
    void a_line_of_a_statement_may_begin_like_a_heading_behind_a_backslash() {
        String quiz = "## q\npage: p\n\n\\## {a}\n\\## b\n\n";
        assertEquals(new Words("## "), read(quiz).items().get(0).segments().get(0));
        assertEquals(quiz, ClozeWriter.write(read(quiz)));
    }

    private static String tolerance(String words) {
        return read("## q\npage: p\n\n{1}\n\nkind: number\nwithin: " + words + "\n").gaps().get(0).tolerance().words();
    }

    private static ClozeText read(String source) {
        ClozeReading reading = ClozeReader.read(source);
        assertEquals(List.of(), reading.problems());
        return reading.text();
    }
}
