package kexin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.search.WordIndex.Entry;
import kexin.search.WordIndex.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordIndexTest {

    private static final WordIndex CHINESE = new WordIndex(
            List.of(
                    entry("客户第一", "产品和服务都要好。\n客户走到三步之内，放下手里的活。"),
                    entry("和服的礼数", "穿和服的人走得慢，等一等。"),
                    entry("处理投诉", "先道歉，再记录投诉内容。用 Kano 模型给服务归类，服务质量看五个维度。")),
            Words.CHINESE);

    private static final WordIndex ENGLISH = new WordIndex(
            List.of(
                    entry("Greet first", "Look up, smile, and greet every customer."),
                    entry("Waiting", "Customers who wait are greeted too; say how long it takes."),
                    entry("Complaints", "A complaint is a present. The customer's anger is not about you.")),
            Words.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "服务, 0 2",
        "和服, 1",
        "服务质量, 2",
        "投诉 道歉, 2",
        "道歉　投诉, 2",
        "客户 投诉, ''",
        "投訴, 2",
        "kano, 2",
        "ＫＡＮＯ, 2",
        "“投诉”, 2",
        "投诉*, 2",
    })
    void chinese_is_found_by_its_words_and_not_by_characters_that_happen_to_meet(String asked, String found) {
        assertEquals(numbers(found), found(CHINESE, asked));
    }

    @ParameterizedTest
    @CsvSource({"客, 0", "诉, 2", "服, 0 1 2"})
    void one_character_stands_for_the_words_that_contain_it(String asked, String found) {
        assertEquals(numbers(found), found(CHINESE, asked));
    }

    @ParameterizedTest
    @CsvSource({
        "greet, 0 1",
        "GREETINGS, 0 1",
        "customers, 0 1 2",
        "greet customer, 0 1",
        "\"greet\" AND customer, 0 1",
        "complaint:present, 2",
        "the customer, 0 1 2",
    })
    void english_is_found_in_every_form_of_its_words(String asked, String found) {
        assertEquals(numbers(found), found(ENGLISH, asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*", "?", ":", "AND", "OR NOT", "the", "()[]{}^~", "\\", "😀", "/.*/", "\u0000", "\ud83d"})
    void what_asks_for_no_word_finds_nothing_and_breaks_nothing(String asked) {
        assertEquals(Set.of(), found(ENGLISH, asked));
        assertTrue(found(CHINESE, asked).isEmpty());
    }

    @Test
    void a_page_that_bears_the_word_in_its_title_comes_first() {
        assertEquals(0, ENGLISH.find("greet").get(0).number());
    }

    @Test
    void what_was_found_is_marked_in_title_and_snippet_and_told_for_the_page() {
        Hit hit = ENGLISH.find("greeting").get(0);

        assertEquals(List.of(new Snippet.Piece("Greet", true), new Snippet.Piece(" first", false)), hit.title().pieces());
        assertEquals("[greet]", marked(hit.snippet()));
        assertEquals(Set.of("greet"), hit.marks());
        assertEquals("[三步]", marked(CHINESE.find("三步").get(0).snippet()));
    }

    @Test
    void questions_of_any_length_are_answered_at_once() {
        String endless = "客户 customer \" * ".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            CHINESE.find(endless);
            ENGLISH.find(endless);
        });
    }

    private static Entry entry(String title, String words) {
        return new Entry(title, title + "\n" + words);
    }

    private static Set<Integer> found(WordIndex index, String asked) {
        return index.find(asked).stream().map(Hit::number).collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(String found) {
        return found.isEmpty()
                ? Set.of()
                : Set.of(found.split(" ")).stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static String marked(Snippet snippet) {
        return snippet.pieces().stream()
                .filter(Snippet.Piece::found)
                .map(piece -> "[" + piece.words() + "]")
                .collect(Collectors.joining());
    }
}
