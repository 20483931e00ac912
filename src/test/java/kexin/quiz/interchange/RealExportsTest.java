package kexin.quiz.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeWriter;
import kexin.quiz.cloze.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What turned up in files that other systems and their users really write, in words of our own. */
class RealExportsTest {

    @Test
    void gift_answers_and_feedback_may_name_a_format_of_their_own() {
        assertNotation(gift("""
                ::tea:: [html]Which leaf is not fermented?{ =[plain]green # [html]<p>Yes.</p> ~[moodle]black#[plain]<No> }
                """), """
                ## tea
                page: P.1

                Which leaf is not fermented? {green}

                kind: choice
                wrong: black = <No>
                right: Yes.
                """);
    }

    @Test
    void what_gift_says_to_any_other_number_is_listed_and_not_said_to_the_right_one() {
        Imported imported = gift("::lamps:: How many lamps? {#5:1.5~#Count again.}");
        assertNotation(imported, """
                ## lamps
                page: P.1

                How many lamps? {5}

                kind: number
                within: 1.5
                """);
        assertLost(imported, "lamps wildcard", "lamps feedback");
    }

    @Test
    void gift_words_before_the_first_sign_are_an_answer() {
        assertNotation(gift("""
                ::alone:: The opposite of late is {early}.

                ::first:: A bird {stone =wren ~brick}
                """), """
                ## alone
                page: P.1

                The opposite of late is {early}.


                ## first
                page: P.1

                A bird {wren}

                kind: choice
                wrong: stone =
                wrong: brick =
                """);
    }

    @Test
    void a_gift_choice_may_speak_of_arrows_and_weigh_its_right_answer() {
        assertNotation(gift("::arrow:: It reads {~%100%a -> b ~b -> a}"), """
                ## arrow
                page: P.1

                It reads {a -> b}

                kind: choice
                wrong: b -> a =
                """);
    }

    @Test
    void gift_keeps_white_space_around_a_gap_as_it_is() {
        assertNotation(gift("""
                ::zh:: 一壶{=茶}，两只杯子。

                ::end:: 一壶{=茶}

                ::br:: [html]One
                line {=only} <br>here
                """), """
                ## zh
                page: P.1

                一壶{茶}，两只杯子。


                ## end
                page: P.1

                一壶{茶}


                ## br
                page: P.1

                One line {only} here
                """);
    }

    @Test
    void two_questions_of_one_name_are_listed_apart() {
        assertLost(gift("::same::One.{T}\n\n::same::Two.{F}"), "same type", "same #2 name", "same #2 type");
    }

    @Test
    void a_gift_brace_without_another_is_listed_with_its_line() {
        Imported imported = gift("A {=b}\n\n\n::half:: Who? {=a\n\n=b}");
        assertEquals(
                List.of(
                        new Loss("half", "interchange.brace", List.of("4", "{=a")),
                        new Loss("#3", "interchange.brace", List.of("6", "}"))),
                imported.losses());
    }

    @Test
    void gift_tags_escape_a_bracket_and_a_number_may_stand_for_a_name() {
        assertNotation(gift("// [id:tea-1] [tag:hot [or\\]] [tag:page:T.4]\n::Hot tea!::Tea is {=hot}."), """
                ## tea-1
                page: T.4
                topics: hot [or]

                Tea is {hot}.
                """);
    }

    @Test
    void markdown_is_kept_as_typed_and_listed() {
        Imported imported = gift("[markdown]A *warm* {=cup}.");
        assertEquals("A *warm* ", imported.text().items().get(0).segments().get(0).toString().replaceAll(".*text=|]", ""));
        assertLost(imported, "#1 formatting");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.5e3 | 1500", ".25 | 0.25", "'2,5' | 2.5", "-4. | -4", "7 | 7"
    })
    void numbers_are_read_in_every_form_moodle_takes(String theirs, String ours) {
        Imported imported = cloze("{1:NUMERICAL:=" + theirs + ":0,5~%33,33333%9}");
        assertEquals(ours, Folding.STANDARD.value(imported.text().gaps().get(0).best()).orElseThrow().toPlainString());
        assertEquals("0.5", imported.text().gaps().get(0).tolerance().words());
        assertEquals(33, imported.text().gaps().get(0).partly().get(0).percent());
        assertLost(imported, "x part");
    }

    @Test
    void entities_in_embedded_answers_are_the_signs_themselves() {
        assertNotation(cloze("{1:SA:=a&#125;b&#35;c&#126;d&#92;~=e &amp; f#&amp;lt;i&amp;gt; it is} {1:MC:=x &amp;lt; y~y}"), """
                ## x
                page: P.1

                {a\\}b#c~d\\\\|e & f} {x < y}

                right 1: <i> it is
                kind 2: choice
                wrong 2: y =
                """);
    }

    @Test
    void white_space_means_nothing_in_html_and_a_line_break_in_plain_text() {
        String question = """
                <question type="cloze"><name><text>x</text></name>
                  <questiontext format="%s"><text>Tea
                 in {1:SA:=cups}</text></questiontext></question>
                """;
        assertNotation(moodle(question.formatted("html")), "## x\npage: P.1\n\nTea in {cups}\n");
        assertNotation(moodle(question.formatted("moodle_auto_format")), "## x\npage: P.1\n\nTea\nin {cups}\n");
        assertNotation(
                moodle(question.formatted("plain_text").replace("Tea", "&amp;lt;")), "## x\npage: P.1\n\n&lt;\nin {cups}\n");
    }

    @Test
    void a_moodle_choice_of_one_is_a_gap_behind_its_question_and_one_of_several_is_listed() {
        String question = """
                <question type="multichoice"><name><text>%s</text></name>
                  <questiontext format="html"><text>Which is a tea?</text></questiontext><single>%s</single>
                  <correctfeedback format="html"><text>Well done.</text></correctfeedback>
                  <answer fraction="0" format="html"><text><![CDATA[<p>oak</p>]]></text></answer>
                  <answer fraction="100" format="html"><text><![CDATA[<p>oolong</p>]]></text></answer></question>
                """;
        Imported imported = moodle(question.formatted("one", "true") + question.formatted("many", "false"));
        assertNotation(imported, """
                ## one
                page: P.1

                Which is a tea? {oolong}

                kind: choice
                wrong: oak =
                """);
        assertLost(imported, "one general", "many several");
    }

    @Test
    void old_pictures_numbers_and_every_feedback_are_listed() {
        Imported imported = moodle("""
                <question type="shortanswer"><name><text>Old one</text></name><idnumber>old-1</idnumber>
                  <questiontext><text>A pot of ___</text></questiontext><image>pot.png</image><image_base64>AAAA</image_base64>
                  <incorrectfeedback><text>No.</text></incorrectfeedback>
                  <answer fraction="100"><text>tea</text></answer>
                  <answer fraction="0"><text>co*</text><feedback><text>Not this.</text></feedback></answer>
                  <answer fraction="50"><text>Tea</text><feedback><text>Small letters.</text></feedback></answer></question>
                """);
        assertEquals("old-1", imported.text().items().get(0).id());
        assertLost(imported, "Old one name", "Old one wildcard", "Old one feedback", "Old one general", "Old one media",
                "Old one repeat", "Old one feedback");
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        assertEquals(List.of(), MoodleXml.read("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><quiz></quiz>", "P.1").losses());
    }

    @Test
    void h5p_gaps_may_touch_and_a_star_alone_hides_none_behind_it() {
        Imported imported = h5p("{\"questions\":[\"<p>*茶**杯*</p>\",\"<p>5 * 3</p><p>is *fifteen*</p>\"]}");
        assertEquals(List.of("茶", "杯", "fifteen"), imported.text().gaps().stream().map(gap -> gap.best()).toList());
        assertLost(imported, "#2 open");
    }

    @Test
    void h5p_settings_written_as_empty_lists_are_none() {
        Imported imported = h5p("{\"media\":[],\"behaviour\":[],\"overallFeedback\":null,\"text\":5,\"questions\":[\"a *b*\"]}");
        assertEquals(1, imported.text().items().size());
        assertLost(imported);
    }

    private static Imported gift(String source) {
        return Gift.read(source, "P.1");
    }

    private static Imported h5p(String content) {
        return H5pBlanks.read(content.getBytes(StandardCharsets.UTF_8), "P.1");
    }

    private static Imported cloze(String text) {
        return moodle("<question type='cloze'><name><text>x</text></name><questiontext format='html'><text><![CDATA["
                + text + "]]></text></questiontext></question>");
    }

    private static Imported moodle(String questions) {
        return MoodleXml.read("<quiz>" + questions + "</quiz>", "P.1");
    }

    private static void assertNotation(Imported imported, String notation) {
        assertEquals(notation.strip(), ClozeWriter.write(imported.text()).strip());
        assertTrue(ClozeReader.read(notation).problems().isEmpty());
    }

    private static void assertLost(Imported imported, String... losses) {
        assertEquals(
                List.of(losses).stream().sorted().toList(),
                imported.losses().stream()
                        .map(loss -> loss.item() + " " + loss.key().replace("interchange.", ""))
                        .sorted()
                        .toList());
    }
}
