package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is decided about answers later, put over what the author wrote. */
class GapTest {

    private final Gap gap = ClozeReader.read("## q\npage: p\n\n{客户}\n\nwrong: 老板 = 不是他。\nwrong: 服务 = 那是做的事。\n")
            .text().gaps().get(0);

    @Test
    void accepted_answers_come_behind_the_author_s_and_wrong_ones_without_feedback() {
        Gap knowing = gap.knowing(List.of("顾客"), List.of("同事"));

        assertEquals(List.of("客户", "顾客"), knowing.accepted());
        assertEquals(List.of("老板", "服务", "同事"), knowing.wrong().stream().map(Gap.WrongAnswer::answer).toList());
        assertEquals(List.of("不是他。", "那是做的事。", ""), knowing.wrong().stream().map(Gap.WrongAnswer::feedback).toList());
        assertEquals(List.of("客户"), gap.accepted());
    }

    @Test
    void an_answer_that_is_accepted_now_is_wrong_no_longer_however_it_was_written() {
        Gap knowing = gap.knowing(List.of("服務"), List.of());

        assertEquals(List.of("老板"), knowing.wrong().stream().map(Gap.WrongAnswer::answer).toList());
    }
}
