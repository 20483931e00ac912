package kexin.quiz.interchange;

import static kexin.quiz.interchange.Foreign.gift;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is left out without a word, however large the bank. */
class LossesTest {

    @Test
    void every_question_left_out_of_a_large_bank_is_listed() {
        StringBuilder bank = new StringBuilder();
        for (int i = 1; i <= 3000; i++) {
            bank.append("::q").append(i).append("::Is it so? {T####Look it up.}\n\n");
        }
        List<Loss> losses = gift(bank.toString()).losses();
        assertEquals(3000, losses.stream().filter(loss -> loss.key().equals("interchange.type")).count());
        assertEquals(new Loss("", "interchange.more", List.of("1000")), losses.get(losses.size() - 1));
    }

    @Test
    void what_is_only_counted_counts_once_for_an_item() {
        Losses losses = new Losses();
        losses.of("x");
        for (int i = 0; i < 2010; i++) {
            losses.add("hint", i);
            losses.add("hint", i);
        }
        for (int i = 0; i < 20_007; i++) {
            losses.of("item " + i);
            losses.leftOut("several");
        }
        List<Loss> all = losses.all();
        assertEquals(22_002, all.size());
        assertEquals(new Loss("", "interchange.more.items", List.of("7")), all.get(22_000));
        assertEquals(new Loss("", "interchange.more", List.of("10")), all.get(22_001));
    }
}
