package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final String ITEMS = IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "## q" + i + "\npage: p\n" + (i > 6 ? "pool: hard\n" : "") + "\nword {" + "abcdefghi".charAt(i - 1) + "}\n")
            .collect(Collectors.joining("\n"));

    @Test
    void without_rules_every_item_is_asked_in_its_order() {
        assertEquals(text("").items(), Sheet.of(text(""), 7).asked().items());
    }

    @Test
    void as_many_items_are_drawn_from_each_pool_as_the_quiz_says_and_keep_their_order() {
        for (long seed = 0; seed < 50; seed++) {
            List<String> ids = ids(Sheet.of(text("draw: 2\ndraw hard: 1\n"), seed));
            assertEquals(3, ids.size());
            assertEquals(1, ids.stream().filter(id -> id.compareTo("q6") > 0).count());
            assertEquals(ids.stream().sorted().toList(), ids);
        }
    }

    @Test
    void a_pool_that_is_not_drawn_from_is_asked_whole() {
        List<String> ids = ids(Sheet.of(text("draw hard: 1\n"), 1));
        assertTrue(ids.containsAll(List.of("q1", "q2", "q3", "q4", "q5", "q6")));
        assertEquals(7, ids.size());
    }

    @Test
    void every_item_is_drawn_sooner_or_later() {
        Set<String> drawn = new HashSet<>();
        LongStream.range(0, 100).forEach(seed -> drawn.addAll(ids(Sheet.of(text("draw: 1\ndraw hard: 1\n"), seed))));
        assertEquals(9, drawn.size());
    }

    @Test
    void the_same_seed_makes_the_same_sheet_and_another_seed_another_order() {
        ClozeText text = text("shuffle: true\n");
        assertEquals(Sheet.of(text, 5), Sheet.of(text, 5));
        assertNotEquals(ids(Sheet.of(text, 5)), ids(Sheet.of(text, 6)));
        assertEquals(Set.copyOf(text.items()), Set.copyOf(Sheet.of(text, 5).asked().items()));
    }

    @Test
    void a_choice_offers_the_best_the_wrong_and_the_partly_right_answers_in_mixed_order() {
        ClozeText text = ClozeReader.read("""
                ## q
                page: p

                Say {sorry|apologies} first.

                kind: choice
                wrong: nothing = It will be noticed.
                wrong: thanks = Later.
                partly: 50% something = But what?
                """).text();
        Set<List<String>> orders = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            List<String> offered = Sheet.of(text, seed).offers().get("q_1");
            assertEquals(Set.of("sorry", "nothing", "thanks", "something"), Set.copyOf(offered));
            orders.add(offered);
        }
        assertTrue(orders.size() > 5);
    }

    @Test
    void all_bank_gaps_of_an_item_offer_the_same_bank_and_a_typed_gap_offers_nothing() {
        ClozeText text = ClozeReader.read("""
                ## q
                page: p

                {听|倾听}、{问}、{说}

                kind 1: bank
                wrong 1: 看 = 不是看。
                kind 2: bank
                """).text();
        Map<String, List<String>> offers = Sheet.of(text, 3).offers();
        assertEquals(Set.of("听", "问", "看"), Set.copyOf(offers.get("q_1")));
        assertEquals(offers.get("q_1"), offers.get("q_2"));
        assertFalse(offers.containsKey("q_3"));
    }

    @Test
    void only_what_was_asked_is_marked() {
        ClozeText text = text("draw: 2\ndraw hard: 1\n");
        Score score = new AnswerKey(text, Glossary.NONE).mark(Sheet.of(text, 1).asked(), Map.of());
        assertEquals(3, score.total());
    }

    private static ClozeText text(String settings) {
        ClozeReading reading = ClozeReader.read(settings + "\n" + ITEMS);
        assertEquals(List.of(), reading.problems());
        return reading.text();
    }

    private static List<String> ids(Sheet sheet) {
        return sheet.asked().items().stream().map(Item::id).toList();
    }
}
