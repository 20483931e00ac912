package kexin.quiz.interchange;

import static kexin.quiz.interchange.Foreign.assertLost;
import static kexin.quiz.interchange.Foreign.assertNotation;
import static kexin.quiz.interchange.Foreign.notation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import kexin.quiz.cloze.Gap;
import org.junit.jupiter.api.Test;

/**
 * What goes out is what Moodle's importers read as it is meant. source: question/format/gift/format.php,
 * question/type/multianswer/questiontype.php
 */
class MoodleTakesItTest {

    private static final String BANK = """
            ## x
            page: p

            {Pour|Fill} the pot, then {wait}.

            kind 1: bank
            wrong 1: drop =
            kind 2: bank
            wrong 2: shout = Softly.

            """;

    @Test
    void a_choice_does_not_show_its_right_answer_first() {
        String xml = MoodleXmlWriter.write(notation("## x\npage: p\n\nTea is {hot}\n\nkind: choice\nwrong: dry =\n")).document();
        assertTrue(xml.contains("{1:MULTICHOICE_S:=hot~dry}"), xml);
    }

    @Test
    void that_capitals_count_is_said_where_it_can_be() {
        String source = "## x\npage: p\n\nThe sign is {Pa}\n\nfold: -case\n";
        Exported exported = MoodleXmlWriter.write(notation(source));
        assertTrue(exported.document().contains("{1:SHORTANSWER_C:=Pa}"), exported.document());
        assertLost(exported.losses(), "x matching");
        assertNotation(source, MoodleXml.read(exported.document(), "p"));
        assertLost(GiftWriter.write(notation(source)).losses(), "x matching", "x marking");

        Exported stricter = MoodleXmlWriter.write(notation(source.replace("-case", "-case -script")));
        assertTrue(stricter.document().contains("{1:SHORTANSWER_C:=Pa}"), stricter.document());
        assertLost(stricter.losses(), "x matching", "x marking");
        assertLost(MoodleXmlWriter.write(notation(source + "near: 50\n")).losses(), "x matching", "x marking");
    }

    @Test
    void each_gap_of_a_bank_offers_the_words_of_all() {
        String xml = MoodleXmlWriter.write(notation(BANK)).document();
        assertTrue(xml.contains("{1:MULTICHOICE_S:=Pour~drop~wait~shout}"), xml);
        assertTrue(xml.contains("{1:MULTICHOICE_S:=wait~shout#Softly.~Pour~drop}"), xml);
        String gift = GiftWriter.write(notation(BANK)).document();
        assertTrue(gift.contains("{=Pour ~drop ~wait ~shout} the pot, then (…)."), gift);
        assertTrue(gift.contains("{=wait ~shout#Softly. ~Pour ~drop}."), gift);
    }

    @Test
    void a_bank_of_one_word_is_typed_because_a_choice_needs_two() {
        Exported exported = MoodleXmlWriter.write(notation("## x\npage: p\n\nTea is {hot|warm}\n\nkind: bank\n"));
        assertTrue(exported.document().contains("{1:SHORTANSWER:=hot~=warm}"), exported.document());
        assertLost(exported.losses(), "x bank", "x choice", "x accepted");
    }

    @Test
    void a_number_that_is_no_decimal_is_typed_and_not_left_without_an_answer() {
        String third = "## x\npage: p\n\nA {1/3} of it\n\nkind: number\nwrong: 1/6 = Twice that.\n";
        String xml = MoodleXmlWriter.write(notation(third)).document();
        assertTrue(xml.contains("{1:SHORTANSWER:=1/3~1/6#Twice that.}"), xml);
        Exported gift = GiftWriter.write(notation(third));
        assertTrue(gift.document().contains("A {=1/3 =%0%1/6#Twice that.} of it"), gift.document());
        assertLost(gift.losses(), "x number.typed");
    }

    @Test
    void an_ampersand_at_the_end_of_an_answer_hides_no_sign_behind_it() {
        String xml = MoodleXmlWriter.write(notation("## x\npage: p\n\n{R&|R & D}\n")).document().replace("&amp;", "&");
        String alternative = "(?:=|%-?[0-9]+(?:[.,][0-9]*)?%)?.+?(?<!\\\\|&|&amp;)(?=[~#}]|$)";
        assertTrue(Pattern.compile("\\{1:SHORTANSWER:" + alternative + "~" + alternative + "}").matcher(xml).find(), xml);
        assertEquals(List.of("R&", "R & D"), MoodleXml.read(MoodleXmlWriter.write(notation("## x\npage: p\n\n{R&|R & D}\n")).document(), "p")
                .text().gaps().get(0).accepted());
    }

    @Test
    void in_gift_no_answer_begins_like_a_share_of_the_points_or_a_format() {
        String source = """
                ## x
                page: p

                Write {%50%|[html]}

                wrong: %5% = [plain] says it.

                """;
        Gap back = Gift.read(GiftWriter.write(notation(source)).document(), "p").text().gaps().get(0);
        assertEquals(List.of("%50%", "[html]"), back.accepted());
        assertEquals(List.of(new Gap.WrongAnswer("%5%", "[plain] says it.")), back.wrong());
        String chosen = source.replace("|[html]", "").replace("wrong:", "kind: choice\nwrong:");
        assertTrue(GiftWriter.write(notation(chosen)).document().contains("{=[plain]%50% ~[plain]%5%#[plain][plain] says it.}"));
    }

    @Test
    void in_gift_an_arrow_makes_no_matching_question() {
        Exported exported = GiftWriter.write(notation("""
                ## x
                page: p

                From {A to B|A->B}

                right: Yes: A -> B & back.

                ## y
                page: p

                From {C->D}

                """));
        assertLost(exported.losses(), "x matching", "x arrow", "y matching", "y arrow", "y answer.none");
        assertEquals("// [tag:page:p]\n::x:: [plain]From {=A to B#[html]Yes\\: A -&gt; B &amp; back.}", exported.document().strip());
        assertEquals("Yes: A -> B & back.", Gift.read(exported.document(), "p").text().gaps().get(0).right());
    }
}
