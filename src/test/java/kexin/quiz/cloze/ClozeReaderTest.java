package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClozeReaderTest {

    private static final String QUIZ = """
            pass: 80

            ## SM.1.q4
            page: SM.1.3
            topics: SM-06, SM-07
            scored: false

            培训文献里，SAS 的一位客户 {20|二十} 年约值 {48|四十八} 万美元。

            wrong 1: 10 = 书上算的是二十年。
            wrong 2: 4.8 = 少了一位：是四十八万。
            hint 2: 接近五十万。
            """;

    @Test
    void an_item_is_read_with_its_gaps_and_what_is_known_about_them() {
        ClozeReading reading = ClozeReader.read(QUIZ);
        assertEquals(List.of(), reading.problems());
        Item item = reading.text().items().get(0);
        assertEquals("SM.1.3", item.page());
        assertEquals(List.of("SM-06", "SM-07"), item.topics());
        Gap second = item.gaps().get(1);
        assertEquals("SM.1.q4_2", second.key());
        assertEquals(List.of("48", "四十八"), second.accepted());
        assertEquals(List.of(new Gap.WrongAnswer("4.8", "少了一位：是四十八万。")), second.wrong());
        assertEquals("接近五十万。", second.hint());
    }

    @Test
    void what_was_written_reads_as_the_same_quiz() {
        ClozeText text = ClozeReader.read(QUIZ).text();
        assertEquals(QUIZ, ClozeWriter.write(text));
    }

    @Test
    void a_gap_without_an_answer_is_blank() {
        ClozeText text = ClozeReader.read(QUIZ).text();
        Score score = Grader.grade(text, Map.of("SM.1.q4_1", "二十"));
        assertEquals(List.of(Verdict.RIGHT, Verdict.BLANK), score.marks().stream().map(Mark::verdict).toList());
    }

    @Test
    void a_chinese_answer_stands_anywhere_on_its_page_and_a_latin_one_as_whole_words() {
        assertTrue(Folding.STANDARD.standsIn("客户", "以客户为中心"));
        assertTrue(Folding.STANDARD.standsIn("Moment of Truth", "Every moment of truth counts."));
        assertEquals(false, Folding.STANDARD.standsIn("cat", "education"));
    }
}
