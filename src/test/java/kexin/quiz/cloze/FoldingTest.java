package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static Stream<List<String>> foldings() {
        return rows("folding.tsv");
    }

    static Stream<List<String>> steps() {
        return rows("steps.tsv");
    }

    @ParameterizedTest
    @MethodSource("foldings")
    void a_text_folds_to(List<String> row) {
        assertEquals(row.get(1), Folding.STANDARD.fold(row.get(0)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void one_step_alone_makes_of_a_text(List<String> row) {
        Folding alone = new Folding(Set.of(Step.named(row.get(0)).orElseThrow()));
        assertEquals(row.get(2), alone.fold(row.get(1)));
    }

    @Test
    void without_steps_a_text_stays_as_it_is() {
        Folding none = new Folding(Set.of());
        assertEquals(" Ａ，b ", none.fold(" Ａ，b "));
    }

    @Test
    void a_folding_is_what_its_steps_are() {
        Folding folding = Folding.STANDARD.without(Step.CASE).without(Step.SCRIPT);
        assertEquals("A服務", folding.fold("A服務"));
        assertEquals(Folding.STANDARD, folding.with(Step.SCRIPT).with(Step.CASE));
        assertEquals("-case -script", folding.words(Folding.STANDARD));
        assertEquals("+case +script", Folding.STANDARD.words(folding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I’ll check|I will check", "they're|they are", "we've|we have", "I'm|I am", "It's|It is",
        "let's|let us", "can't|can not", "dont|do not", "cannot|can not", "the customer's VIP|the customer's VIP",
        "o'clock|o'clock", "客户|客户"
    })
    void a_contraction_stands_for(String text, String full) {
        assertEquals(full, Contractions.expand(text));
    }

    @Test
    void some_contractions_are_other_words_without_their_apostrophe() {
        assertTrue(Contractions.part("It’s", "its"));
        assertFalse(Contractions.part("it's", "IT'S"));
        assertFalse(Contractions.part("bit's", "bits"));
        assertFalse(Contractions.part("don't", "dont"));
    }

    @Test
    void a_text_that_is_a_number_and_nothing_else_has_a_value() {
        assertEquals(Optional.of(new BigDecimal("480000")), Folding.STANDARD.value("四十八万"));
        assertEquals(Optional.of(new BigDecimal("-0.35")), Folding.STANDARD.value("-35%"));
        assertEquals(Optional.of(new BigDecimal("0.025")), Folding.STANDARD.value("1/40"));
        assertEquals(Optional.of(new BigDecimal("3")), Folding.STANDARD.without(Step.NUMBER).value("三"));
        assertEquals(Optional.empty(), Folding.STANDARD.value("1/3"));
        assertEquals(Optional.empty(), Folding.STANDARD.value("三声"));
    }

    @ParameterizedTest
    @CsvSource({
        "客户, 以客户为中心",
        "客户, 以客戶為中心",
        "SAS 的客户, 培训文献里，SAS的客户约值",
        "三, 铃响三声",
        "3, 铃响三声内接起",
        "三, Answer within 3 rings",
        "three, Answer within 3 rings",
        "70, About 70% of them",
        "48, 约值 48 万美元",
        "moment of truth, Every Moment of Truth counts",
        "Moments, Moments count",
        "follow-up, a follow-up call",
        "follow up, a follow-up call",
        "don't know, I don’t know.",
        "the customer, Ask the customer.",
        "customer, (customer)",
        "C++, We write C++."
    })
    void an_answer_stands_on_a_page(String answer, String page) {
        assertTrue(Folding.STANDARD.standsIn(answer, page));
    }

    @ParameterizedTest
    @CsvSource({
        "cat, education",
        "cat, concatenate cats",
        "customer, customers",
        "moment truth, moment of truth",
        "客服, 客户服务",
        "7, About 70%",
        "70, About 1970",
        "……, 客户……",
        "C, We write C++ and Cs"
    })
    void an_answer_does_not_stand_on_a_page(String answer, String page) {
        assertFalse(Folding.STANDARD.standsIn(answer, page));
    }

    private static Stream<List<String>> rows(String table) {
        try (Reader file = new InputStreamReader(FoldingTest.class.getResourceAsStream(table), StandardCharsets.UTF_8)) {
            return new BufferedReader(file).lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> Stream.of(line.split("\t", -1)).map(FoldingTest::decode).toList())
                    .toList()
                    .stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String decode(String cell) {
        return CODE.matcher(cell)
                .replaceAll(found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)));
    }
}
