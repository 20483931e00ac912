package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What marks are worth, and what the context of a gap does to them. */
class GraderTest {

    @Test
    void points_are_the_gap_s_weight_in_full_for_a_misspelling_and_in_part_for_a_part() {
        ClozeText text = read("{complaint} {b}", "weight: 4\npartly: 25% grumble = Not yet.\nright: Well said.");
        assertMark("right 4/4 Well said.", text, "complaint");
        assertMark("near.one 4/4 Well said.", text, "complant");
        assertMark("partly 1/4 Not yet.", text, "grumble");
        assertMark("wrong 0/4 ", text, "applause");
        assertMark("blank 0/4 ", text, "");
    }

    @Test
    void a_misspelling_earns_what_the_quiz_says() {
        assertMark("near.one 1/2 ", read("{complaint}", "weight: 2\nnear: 50"), "complant");
        assertMark("near.two 1/2 ", read("{complaint}", "weight: 2\nnear: 50"), "conplant");
        assertMark("wrong 0/2 ", read("{complaint}", "weight: 2\nnear: 0"), "complant");
    }

    @Test
    void a_near_answer_shows_the_spelling() {
        Mark mark = marks(read("{grumble|complaint}", ""), "complant").get(0);
        assertEquals(List.of("complaint"), mark.arguments());
    }

    @Test
    void of_two_accepted_answers_the_nearer_one_is_shown() {
        assertEquals(List.of("complaint"), marks(read("{complaints desk|complaint|complains}", ""), "complaiint").get(0).arguments());
    }

    @Test
    void practice_is_marked_and_never_counted() {
        ClozeText text = ClozeReader.read("## q\npage: p\nscored: false\n\n{a}\n\nweight: 3\n").text();
        Score score = Grader.grade(text, Map.of("q_1", "a"));
        assertEquals(Verdict.RIGHT, score.marks().get(0).verdict());
        assertEquals(0, score.total());
        assertEquals(0, score.points());
        assertTrue(score.isPassed(100));
    }

    @Test
    void a_quiz_is_passed_from_its_per_cent_on() {
        ClozeText text = read("{a} {b} {c} {d} {e}", "");
        Score four = new Score(marks(text, "a", "b", "c", "d", "x"));
        assertTrue(four.isPassed(80));
        assertFalse(four.isPassed(81));
        Score thirds = new Score(marks(read("{a} {b} {c}", ""), "a", "x", "x"));
        assertTrue(thirds.isPassed(33));
        assertFalse(thirds.isPassed(34));
    }

    @Test
    void what_equals_its_key_is_right_at_any_length_and_anything_else_only_up_to_a_limit() {
        String key = "很".repeat(GapKey.LONGEST_ANSWER + 1);
        Gap gap = MarkingPropertiesTest.gap(Marking.STANDARD, key);
        assertEquals("mark.right", MarkingPropertiesTest.mark(gap, key).reason());
        assertEquals("mark.wrong.long", MarkingPropertiesTest.mark(gap, key + "。").reason());
        Gap fits = MarkingPropertiesTest.gap(Marking.STANDARD, "很".repeat(GapKey.LONGEST_ANSWER - 1));
        assertEquals("mark.right.punctuation", MarkingPropertiesTest.mark(fits, fits.best() + "。").reason());
    }

    @Test
    void another_name_from_the_glossary_is_right() {
        ClozeText text = read("{客户}", "");
        Glossary glossary = new Glossary(Map.of("客户", Set.of("顾客", "客人"), "投诉", Set.of("抱怨")));
        assertEquals("mark.right.synonym", reason(text, glossary, "顧客"));
        assertEquals("mark.wrong", reason(text, glossary, "抱怨"));
        assertEquals("mark.wrong", reason(text, Glossary.NONE, "顾客"));
        assertEquals(List.of("客户"), Grader.grade(text, Map.of("q_1", "客人"), glossary).marks().get(0).arguments());
    }

    @Test
    void two_names_of_one_term_are_the_same_and_what_the_author_lists_as_wrong_stays_wrong() {
        Glossary glossary = new Glossary(Map.of("客户", Set.of("顾客", "客人")));
        assertEquals("mark.right.synonym", reason(read("{顾客}", ""), glossary, "客人"));
        assertEquals("mark.wrong.listed", reason(read("{客户}", "wrong: 客人 = 只在接待时说。"), glossary, "客人"));
        assertEquals("mark.wrong.elsewhere", reason(read("{客户} {客人}", ""), glossary, "客人"));
    }

    @Test
    void the_key_of_another_page_is_no_key_of_this_one() {
        ClozeText text = ClozeReader.read("## a\npage: p\n\n{recorded}\n\n## b\npage: q\n\n{records}\n").text();
        assertEquals("mark.near.two", Grader.grade(text, Map.of("a_1", "records")).marks().get(0).reason());
    }

    @Test
    void a_misspelling_that_is_nearer_to_another_key_or_a_listed_answer_is_wrong() {
        assertEquals("mark.near.one", reason(read("{callers}", ""), Glossary.NONE, "calers"));
        assertEquals("mark.wrong", reason(read("{training} {training room|straining}", ""), Glossary.NONE, "sstraining"));
        assertEquals("mark.wrong", reason(read("{listening}", "wrong: glistening = No."), Glossary.NONE, "gliistening"));
        assertEquals("mark.wrong", reason(read("{listening}", "partly: 50% glistening = No."), Glossary.NONE, "gliistening"));
        assertEquals("mark.near.one", reason(read("{listening}", "wrong: glistening = No."), Glossary.NONE, "lisstening"));
    }

    @Test
    void in_a_group_answers_go_where_they_earn_most() {
        ClozeText text = read("{a|b} {a}", "any-order: 1, 2\nweight 1: 1\nweight 2: 5");
        assertMarks("right 5/5|right 1/1", read("{a} {a|b}", "any-order: 1, 2\nweight 1: 5"), "a", "b");
        assertMarks("right 1/1|right 5/5", text, "b", "a");
        assertMarks("right 1/1|right 5/5", text, "a", "b");
        assertMarks("wrong 0/1|right 5/5", text, "x", "a");
    }

    @Test
    void in_a_group_a_blank_stays_blank_and_near_and_part_answers_count() {
        ClozeText text = read("{complaint} {promise} {empathy}", "any-order: 1, 2, 3\npartly 3: 50% sympathy = Not quite.");
        assertMarks("blank 0/1|right 1/1|near.one 1/1", text, "", "complaint", "promis");
        assertMarks("wrong.twice 0/1|partly 0.5/1|right 1/1", text, "sympathy", "sympathy", "promise");
    }

    @Test
    void two_groups_of_an_item_do_not_mix() {
        ClozeText text = read("{a} {b} {c} {d}", "any-order: 1, 2\nany-order: 3, 4");
        assertMarks("right 1/1|right 1/1|right 1/1|right 1/1", text, "b", "a", "d", "c");
        assertMarks("wrong.elsewhere 0/1|right 1/1|wrong.elsewhere 0/1|right 1/1", text, "c", "b", "a", "d");
    }

    @Test
    void the_largest_group_is_assigned_at_once() {
        String gaps = "abcdefghij".chars().mapToObj(c -> "{word " + (char) c + "}").collect(Collectors.joining(" "));
        ClozeText text = read(gaps, "any-order: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        String[] backwards = "jihgfedcba".chars().mapToObj(c -> "word " + (char) c).toArray(String[]::new);
        assertEquals(10, new Score(marks(text, backwards)).points());
    }

    @Test
    void a_number_is_compared_with_the_ends_of_its_tolerance_included() {
        ClozeText distance = read("{-8}", "kind: number\nwithin: 0.5");
        assertEquals(List.of("right", "right.within", "right.within", "wrong.value", "wrong.value", "wrong.value"),
                List.of("-8", "-8.5", "-7.5", "-8.51", "-7.49", "8").stream().map(each -> word(distance, each)).toList());
        ClozeText percent = read("{-200}", "kind: number\nwithin: 5%");
        assertEquals(List.of("right.within", "right.within", "wrong.value", "wrong.value"),
                List.of("-190", "-210", "-189", "-211").stream().map(each -> word(percent, each)).toList());
        ClozeText range = read("{8}", "kind: number\nwithin: 7..9");
        assertEquals(List.of("right.within", "right.within", "wrong.value", "wrong.value"),
                List.of("7", "9", "6.99", "9.01").stream().map(each -> word(range, each)).toList());
    }

    @Test
    void a_number_gap_counts_values_even_where_numbers_are_not_folded() {
        assertEquals("right.number", word(read("{8}", "kind: number\nfold: -number"), "八"));
        assertEquals("wrong", word(read("{8}", "fold: -number"), "八"));
    }

    @Test
    void the_unit_behind_a_gap_may_be_typed_with_its_number() {
        assertEquals("right.unit", word(read("{three} working days later", ""), "3 working days"));
        assertEquals("right.unit", word(read("{three} working days later", ""), "3 working day"));
        assertEquals("right.unit", word(read("{three} working days later on", ""), "three working days later"));
        assertEquals("wrong", word(read("{three} working days later on", ""), "three working days later on"));
        assertEquals("right.unit", word(read("{48}万美元左右，约", ""), "48万美元左右"));
        assertEquals("wrong", word(read("{48}万美元左右上下，约", ""), "48万美元左右上下"));
        assertEquals("wrong", word(read("{48}，万美元", ""), "48 美元"));
        assertEquals("wrong", word(read("{客户}满意", ""), "客户满意"));
        assertEquals("right.unit", word(read("{70} percent", ""), "70%"));
        assertEquals("right.unit", word(read("{70}%", ""), "70 percent"));
        assertEquals("wrong.value", word(read("{70}%", ""), "71%"));
        assertEquals(List.of("%"), marks(read("{70}%", ""), "70 %").get(0).arguments());
        assertEquals("right.unit", word(read("{3} 声", "kind: number"), "三声"));
    }

    @Test
    void a_choice_and_a_word_from_the_bank_are_never_near() {
        assertEquals("wrong", word(read("{complaint}", "kind: choice\nwrong: praise = No."), "complant"));
        assertEquals("wrong", word(read("{complaint}", "kind: bank"), "complant"));
    }

    @Test
    void an_answer_key_marks_the_same_quiz_again_and_again() {
        ClozeText text = read("{a} {b}", "");
        AnswerKey key = new AnswerKey(text, Glossary.NONE);
        assertEquals(key.mark(Map.of("q_1", "a")), key.mark(Map.of("q_1", "a")));
        assertEquals(Grader.grade(text, Map.of("q_1", "a")), key.mark(Map.of("q_1", "a")));
    }

    @Test
    void spellings_are_as_far_apart_as_their_slips() {
        assertEquals(0, Spelling.distance("abc", "abc", 2));
        assertEquals(1, Spelling.distance("abc", "ab", 2));
        assertEquals(1, Spelling.distance("ab", "xab", 2));
        assertEquals(1, Spelling.distance("abc", "axc", 2));
        assertEquals(1, Spelling.distance("abcd", "acbd", 2));
        assertEquals(1, Spelling.distance("ab", "ba", 1));
        assertEquals(2, Spelling.distance("abcd", "badc", 2));
        assertEquals(2, Spelling.distance("abcd", "xbcy", 2));
        assertEquals(3, Spelling.distance("abcd", "wxyz", 2));
        assertEquals(2, Spelling.distance("abcd", "wxyz", 1));
        assertEquals(3, Spelling.distance("ab", "abcde", 2));
        assertEquals(2, Spelling.distance("", "ab", 2));
        assertEquals(1, Spelling.distance("a", "b", 0));
        assertEquals(3, Spelling.distance("abcdef", "abcxyz", 2));
        assertEquals(3, Spelling.distance("ca", "abc", 3));
    }

    @Test
    void words_turn_round_by_their_beginnings_and_endings() {
        assertTrue(Affixes.areOpposite("possible", "impossible"));
        assertTrue(Affixes.areOpposite("impossible", "possible"));
        assertTrue(Affixes.areOpposite("use", "useless"));
        assertTrue(Affixes.areOpposite("useful", "useless"));
        assertTrue(Affixes.areOpposite("useless", "useful"));
        assertTrue(Affixes.areOpposite("outbound", "inbound"));
        assertTrue(Affixes.areOpposite("inbound", "outbound"));
        assertTrue(Affixes.areOpposite("trainee", "trainer"));
        assertFalse(Affixes.areOpposite("imposible", "possible"));
        assertFalse(Affixes.areOpposite("to", "into"));
        assertFalse(Affixes.areOpposite("useful", "useful"));
        assertFalse(Affixes.areOpposite("promise", "premise"));
        assertFalse(Affixes.areOpposite("ingot", "exotic"));
    }

    @Test
    void a_misspelt_affix_makes_another_word() {
        assertTrue(Affixes.part("imposible", "possible"));
        assertFalse(Affixes.part("precedure", "procedure"));
        assertFalse(Affixes.part("impathy", "empathy"));
        assertFalse(Affixes.part("eccident", "accident"));
        assertTrue(Affixes.part("amoral", "moral"));
        assertFalse(Affixes.part("complaint", "complant"));
        assertEquals(Near.NOT, Near.slips(List.of("immigrate"), List.of("emigrate")));
        assertEquals(Near.NOT, Near.slips(List.of("employee"), List.of("employer")));
    }

    @Test
    void a_word_of_its_own_is_no_misspelling_unless_it_is_a_form_of_the_key() {
        assertTrue(Vocabulary.isAnother("living", "giving"));
        assertTrue(Vocabulary.isAnother("night", "Kexin"));
        assertFalse(Vocabulary.isAnother("givng", "giving"));
        assertFalse(Vocabulary.isAnother("gives", "giving"));
        assertFalse(Vocabulary.isAnother("feet", "foot"));
        assertFalse(Vocabulary.isAnother("organizes", "organised"));
        assertFalse(Vocabulary.isAnother("favorite", "favourite"));
        assertTrue(Vocabulary.isAnother("worse", "worst"));
        assertTrue(Vocabulary.has("given"));
        assertFalse(Vocabulary.has("givven"));
    }

    @ParameterizedTest
    @CsvSource({
        "apologise, apologize", "organisation, organization", "analyse, analyze", "colour, color", "behaviour, behavior",
        "centre, center", "metre, meter", "traveller, traveler", "fulfil, fulfill", "catalogue, catalog", "licence, license",
        "practising, practicing", "enquiry, inquiry", "programme, program", "judgement, judgment", "fulfilment, fulfillment",
        "instalments, installments", "enrol, enroll", "skilful, skillful", "wilful, willful", "marvellous, marvelous",
        "cancelled, canceled", "travelling, traveling", "sceptical, skeptical", "likeable, likable", "towards, toward",
        "afterwards, afterward", "learnt, learned", "grey, gray", "greyer, grayer", "cosy, cozy", "jewellery, jewelry",
        "customer-orientated, customer-oriented"
    })
    void a_word_is_the_same_in_britain_and_america(String british, String american) {
        assertEquals(american, Regional.spell(british));
        assertEquals(Regional.spell(british), Regional.spell(american));
    }

    @ParameterizedTest
    @CsvSource({"four, for", "mourning, morning", "pouring, poring", "filled, filed", "wise, wize", "caller, caler"})
    void not_every_letter_is_regional(String one, String other) {
        assertNotEquals(Regional.spell(one), Regional.spell(other));
    }

    @Test
    void numbers_days_and_months_are_counted_in_one_and_in_many() {
        assertTrue(Stream.of("eight", "eights", "eighth", "thirds", "millions", "million", "tuesday", "mondays", "june", "half")
                .allMatch(Counting::isWord));
        assertTrue(Stream.of("", "s", "there", "house", "weight").noneMatch(Counting::isWord));
    }

    @Test
    void a_compound_may_be_misspelt_in_one_word_or_in_two() {
        assertEquals(1, Near.slips(List.of("folow", "up"), List.of("follow-up")));
        assertEquals(1, Near.slips(List.of("folowup"), List.of("follow-up")));
        assertEquals(1, Near.slips(List.of("evry", "one"), List.of("everyone")));
        assertEquals(2, Near.slips(List.of("wel-manered"), List.of("well-mannered")));
        assertEquals(2, Near.slips(List.of("welmanered"), List.of("well-mannered")));
        assertEquals(Near.NOT, Near.slips(List.of("welmanred"), List.of("well-mannered")));
        assertEquals(Near.NOT, Near.slips(List.of("wel", "mannered"), List.of("well", "mannered")));
        assertEquals(Near.NOT, Near.slips(List.of("xx-mial"), List.of("e-mail")));
        assertEquals(Near.NOT, Near.slips(List.of("illmannered"), List.of("well-mannered")));
        assertEquals(Near.NOT, Near.slips(List.of("mail"), List.of("e-mail")));
        assertEquals(Near.NOT, Near.slips(List.of("complaint", "x"), List.of("complaint")));
        assertEquals(Near.NOT, Near.slips(List.of("every", "ones"), List.of("everyone")));
    }

    @Test
    void words_are_near_by_their_length() {
        assertEquals(1, Near.slips(List.of("grete"), List.of("greet")));
        assertEquals(Near.NOT, Near.slips(List.of("cal"), List.of("call")));
        assertEquals(1, Near.slips(List.of("a", "promiss"), List.of("a", "promise")));
        assertEquals(2, Near.slips(List.of("costomers"), List.of("customer")));
        assertEquals(Near.NOT, Near.slips(List.of("costmer"), List.of("promise")));
        assertEquals(Near.NOT, Near.slips(List.of("custmers"), List.of("customs")));
        assertEquals(2, Near.slips(List.of("cusomer", "promis"), List.of("customer", "promise")));
        assertEquals(Near.NOT, Near.slips(List.of("cusomr", "promis"), List.of("customer", "promise")));
        assertEquals(Near.NOT, Near.slips(List.of("promise"), List.of("promise")));
        assertEquals(Near.NOT, Near.slips(List.of("promise", "x"), List.of("promise")));
        assertEquals(Near.NOT, Near.slips(List.of("covid18"), List.of("covid19")));
        assertEquals(Near.NOT, Near.slips(List.of("换位思索换位思索"), List.of("换位思考换位思索")));
        assertEquals(1, Near.slips(List.of("приве"), List.of("привет")));
        assertEquals(Near.NOT, Near.slips(List.of("never", "promise"), List.of("nevers", "promise")));
    }

    private static ClozeText read(String statement, String notes) {
        ClozeReading reading = ClozeReader.read("## q\npage: p\n\n" + statement + "\n\n" + notes + "\n");
        assertEquals(List.of(), reading.problems());
        return reading.text();
    }

    private static List<Mark> marks(ClozeText text, String... typed) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < typed.length; i++) {
            answers.put(text.gaps().get(i).key(), typed[i]);
        }
        return Grader.grade(text, answers).marks();
    }

    private static String reason(ClozeText text, Glossary glossary, String typed) {
        return Grader.grade(text, Map.of("q_1", typed), glossary).marks().get(0).reason();
    }

    private static String word(ClozeText text, String typed) {
        return reason(text, Glossary.NONE, typed).substring("mark.".length());
    }

    private static void assertMark(String expected, ClozeText text, String typed) {
        Mark mark = marks(text, typed).get(0);
        assertEquals(expected, words(mark) + " " + mark.feedback());
    }

    private static void assertMarks(String expected, ClozeText text, String... typed) {
        assertEquals(expected, marks(text, typed).stream().map(GraderTest::words).collect(Collectors.joining("|")));
    }

    private static String words(Mark mark) {
        return mark.reason().substring("mark.".length()) + " " + number(mark.points()) + "/" + number(mark.worth());
    }

    private static String number(double points) {
        return points == Math.rint(points) ? "" + (long) points : "" + points;
    }
}
