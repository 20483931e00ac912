package kexin.course.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kexin.course.comparison.Difference.Piece;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            look up within three steps | look up within five steps | look up within [-three-]{+five+} steps
            三步之内，先抬头 | 五步之内，先抬头 | [-三-]{+五+}步之内，先抬头
            顺序不变：看、说 | 顺序不变：看、笑一笑、说 | 顺序不变：看{+、笑一笑+}、说
            don't wait | don’t wait | [-don't-]{+don’t+} wait
            退换货 7 天内 | 退换货 15 天内 | 退换货 [-7-]{+15+} 天内
            the same | the same | the same
            a 😀 smile | a 😃 smile | a [-😀-]{+😃+} smile
            """)
    void english_is_told_by_words_and_chinese_by_characters(String before, String after, String told) {
        assertEquals(told, Marked.of(WordDiff.of(before, after)));
    }

    @Test
    void one_character_that_happens_to_stay_is_read_with_the_changes_around_it() {
        assertEquals("[-请稍等一下-]{+劳您等片刻+}。", Marked.of(WordDiff.of("请稍等一下。", "劳您等片刻。")));
    }

    @Test
    void only_the_lines_around_a_change_are_told() {
        String before = IntStream.range(0, 9).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        List<String> lines = Difference.of("en", before, before.replace("4", "four")).lines().stream()
                .map(line -> line.isLeftOut() ? "…" : Marked.of(line.pieces()))
                .toList();

        assertEquals(List.of("…", "3", "[-4-]{+four+}", "5", "…"), lines);
    }

    @Test
    void a_text_that_came_or_went_came_or_went_whole() {
        assertEquals("{+a\nb+}", Marked.of(WordDiff.of("", "a\nb")));
        assertEquals("[-a\nb-]", Marked.of(WordDiff.of("a\nb", "")));
    }

    @RepeatedTest(200)
    void what_is_same_or_gone_is_the_old_text_and_what_is_same_or_came_the_new(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String before = text(random);
        String after = text(random);

        List<Piece> pieces = WordDiff.of(before, after);

        assertEquals(before, without(Piece.Kind.CAME, pieces));
        assertEquals(after, without(Piece.Kind.GONE, pieces));
    }

    @Test
    @Timeout(5)
    void texts_that_have_nothing_in_common_are_told_at_once_however_long() {
        String before = String.join("", Collections.nCopies(10_000, "a\n")) + "x ".repeat(200_000);
        String after = String.join("", Collections.nCopies(10_000, "b\n")) + "y ".repeat(200_000);

        assertEquals(2, WordDiff.of(before, after).size());
    }

    @Test
    @Timeout(5)
    void ten_thousand_pages_turned_round_are_put_in_order_at_once() {
        List<String> ids = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.toList());
        List<String> turned = new java.util.ArrayList<>(ids);
        Collections.reverse(turned);

        assertEquals(9_999, Order.moved(ids, turned).size());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 7)
                .mapToObj(kind -> List.of("客", "心", "well ", "done", "\n", "，", "😀").get(kind))
                .collect(Collectors.joining());
    }

    private static String without(Piece.Kind kind, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::words).collect(Collectors.joining());
    }
}
