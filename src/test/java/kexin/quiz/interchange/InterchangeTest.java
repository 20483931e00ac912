package kexin.quiz.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.ClozeWriter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as Moodle and H5P write them, theirs into our notation and ours into theirs. */
class InterchangeTest {

    private static final String OURS = """
            ## SM.1.q4
            page: SM.1.3
            topics: SM-06, SM-07

            一位客户 {20|二十} 年约值 {48|四十八} 万美元 {and~more|a*b}。

            wrong 1: 10 = 书上算的是二十年。
            kind 2: number
            weight 2: 3
            within 2: 0.5
            partly 3: 50% less = Half: {of} it.
            right 3: Good #1.

            ## SM.1.q5
            page: SM.1.4

            Say {sorry}
            first.

            kind: choice
            wrong: nothing = It is noticed.
            hint: One word.

            """;

    @Test
    void a_moodle_short_answer_keeps_answers_parts_feedback_hint_points_and_tags() {
        Imported imported = moodle("""
                <question type="shortanswer">
                  <name><text>Capital</text></name>
                  <questiontext format="html"><text><![CDATA[<p>The capital is ____, isn&rsquo;t it?</p>]]></text></questiontext>
                  <generalfeedback format="html"><text></text></generalfeedback>
                  <defaultgrade>2.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
                  <usecase>1</usecase>
                  <answer fraction="100" format="moodle_auto_format"><text>Beijing</text>
                    <feedback format="html"><text><![CDATA[<p>Right.</p>]]></text></feedback></answer>
                  <answer fraction="33.33333" format="moodle_auto_format"><text>Peking</text>
                    <feedback format="html"><text>Old.</text></feedback></answer>
                  <answer fraction="0" format="moodle_auto_format"><text>Shanghai</text>
                    <feedback format="html"><text>Larger.</text></feedback></answer>
                  <answer fraction="0" format="moodle_auto_format"><text>*</text>
                    <feedback format="html"><text>No.</text></feedback></answer>
                  <hint format="html"><text>In the north.</text></hint>
                  <tags><tag><text>geography</text></tag><tag><text>page:G.1</text></tag></tags>
                </question>
                """);
        assertNotation(imported, """
                ## Capital
                page: G.1
                topics: geography

                The capital is {Beijing}, isn’t it?

                weight: 2
                fold: -case
                wrong: Shanghai = Larger.
                partly: 33% Peking = Old.
                hint: In the north.
                right: Right.
                """);
        assertLost(imported, "Capital part", "Capital wildcard", "Capital feedback");
    }

    @Test
    void a_moodle_number_keeps_its_tolerance_and_lists_its_units() {
        Imported imported = moodle("""
                <question type="numerical">
                  <name><text>n1</text></name>
                  <questiontext format="html"><text>How many?</text></questiontext>
                  <answer fraction="100" format="moodle_auto_format"><text>3.5</text><feedback format="html"><text/></feedback>
                    <tolerance>0.50</tolerance></answer>
                  <answer fraction="50" format="moodle_auto_format"><text>3</text><tolerance>2</tolerance></answer>
                  <answer fraction="0"><text>*</text><tolerance>0</tolerance></answer>
                  <answer fraction="0"><text>many</text></answer>
                  <units><unit><multiplier>1</multiplier><unit_name>cm</unit_name></unit></units>
                </question>
                """);
        assertNotation(imported, """
                ## n1
                page: P.1

                How many? {3.5}

                kind: number
                within: 0.5
                """);
        assertLost(imported, "n1 tolerance", "n1 repeat", "n1 wildcard", "n1 number", "n1 unit");
    }

    @Test
    void a_number_that_an_accepted_one_before_it_takes_is_listed_and_not_partly_right() {
        assertNotation(Gift.read("::g:: g {#=9.81:0.02 =%50%9.8:0.02#Roughly. =%50%9.9:0 =%0%9.83}", "P.1"), """
                ## g
                page: P.1

                g {9.81}

                kind: number
                within: 0.02
                partly: 50% 9.9 =
                """);
        assertNotation(Gift.read("::g:: g {#=%50%9.8:0 =9.81:0.02}", "P.1"), """
                ## g
                page: P.1

                g {9.81}

                kind: number
                within: 0.02
                partly: 50% 9.8 =
                """);
        assertLost(Gift.read("::g:: g {#=9.81:0.02 =%50%9.8:0.02#Roughly.}", "P.1"), "g tolerance", "g repeat", "g feedback");
    }

    @Test
    void what_looks_like_a_gap_in_the_words_of_a_statement_is_none() {
        ClozeText text = ClozeReader.read("## x\npage: p\n\nWrite \\{1:SA:=x\\} for {x}\n").text();
        Exported exported = MoodleXmlWriter.write(text);
        assertTrue(exported.document().contains("&amp;#123;1:SA:=x}"), exported.document());
        assertEquals(ClozeWriter.write(text), ClozeWriter.write(MoodleXml.read(exported.document(), "p").text()));
    }

    @Test
    void only_before_the_gap_a_bracket_names_a_format() {
        assertNotation(Gift.read("::g::[plain]The tag {=br} [html] is new", "P.1"), """
                ## g
                page: P.1

                The tag {br} [html] is new
                """);
    }

    @Test
    void moodle_embedded_answers_stay_in_their_places() {
        Imported imported = moodle("""
                <question type="cloze">
                  <name><text>cloze with images</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Choose <img src="@@PLUGINFILE@@/f.png" alt="flag" /><br />* Tucson:
                  {1:MULTICHOICE:California#Wrong~%100%Arizona#OK}<br />* France: {2:SHORTANSWER:%100%Paris#Yes!~%50%Marseille#Second
                  \\} city~*#Wrong.}, pH {:NUMERICAL:=7:0.5}, {1:SHORTANSWER_C:=a \\~ b}.</p>]]></text>
                  <file name="f.png" encoding="base64">AAAA</file></questiontext>
                  <generalfeedback format="html"><text><![CDATA[<p>That was all.</p>]]></text></generalfeedback>
                  <penalty>0.5</penalty><hidden>0</hidden>
                </question>
                """);
        assertNotation(imported, """
                ## q1
                page: P.1

                Choose
                * Tucson: {Arizona}
                * France: {Paris}, pH {7}, {a ~ b}.

                kind 1: choice
                wrong 1: California = Wrong
                right 1: OK
                weight 2: 2
                partly 2: 50% Marseille = Second } city
                right 2: Yes!
                kind 3: number
                within 3: 0.5
                fold 4: -case
                """);
        assertLost(imported, "cloze with images name", "cloze with images media", "cloze with images wildcard", "cloze with images feedback",
                "cloze with images general", "cloze with images penalty", "cloze with images file", "cloze with images order");
    }

    @Test
    void moodle_missing_words_are_chosen_or_taken_from_a_bank() {
        Imported imported = moodle("""
                <question type="gapselect"><name><text>g</text></name>
                  <questiontext format="html"><text>The [[1]] sat on the [[3]] [[9]].</text></questiontext>
                  <selectoption><text>cat</text><group>1</group></selectoption>
                  <selectoption><text>dog</text><group>1</group></selectoption>
                  <selectoption><text>mat</text><group>2</group></selectoption>
                </question>
                <question type="ddwtos"><name><text>d</text></name>
                  <questiontext format="html"><text>The [[1]] sat.</text></questiontext>
                  <dragbox><text>cat</text><group>1</group><infinite/></dragbox>
                  <dragbox><text>dog</text><group>1</group></dragbox>
                </question>
                """);
        assertNotation(imported, """
                ## d
                page: P.1

                The {cat} sat.

                kind: bank
                wrong: dog =
                """);
        assertLost(imported, "g place", "g answer.none", "d infinite");
    }

    @Test
    void moodle_questions_without_a_gap_and_broken_ones_are_listed_by_name() {
        Imported imported = moodle("""
                <question type="category"><category><text>$course$/top/A</text></category></question>
                <question type="truefalse"><name><text>Iota</text></name></question>
                <question type="essay"><name><text>Kappa</text></name></question>
                <question type="cloze"><name><text>None</text></name><questiontext><text>No gap.</text></questiontext></question>
                <question type="cloze"><name><text>Bare</text></name><questiontext><text>A {1:MULTICHOICE}</text></questiontext></question>
                <question type="cloze"><name><text>Open</text></name><questiontext><text>A {1:SA:=b</text></questiontext></question>
                <question type="cloze"><name><text>Half</text></name><questiontext><text>A {1:MC:b~%50%c}</text></questiontext></question>
                <question type="cloze"><name><text>One</text></name><questiontext><text>A {1:MC:=b}</text></questiontext></question>
                <question type="cloze"><name><text>Many</text></name><questiontext><text>A {1:MULTIRESPONSE:=b~=c}</text></questiontext></question>
                """);
        assertEquals(List.of("One"), imported.text().items().stream().map(item -> item.id()).toList());
        assertLost(imported, " category", "Iota type", "Kappa type", "None answer.none", "Bare embedded", "Bare answer.none",
                "Open open", "Open answer.none", "Half answer.none", "Many embedded", "Many answer.none", "One choice", "One order", "Half order");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "no xml", "<quiz>", "<quiz><question type='cloze'></quiz>", "<quiz>\u0000</quiz>"
    })
    void a_broken_moodle_file_is_one_loss_with_its_place(String xml) {
        Imported imported = MoodleXml.read(xml, "P.1");
        assertTrue(imported.text().items().isEmpty());
        assertLost(imported, " broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE quiz><quiz/>",
        "<!DOCTYPE quiz [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><quiz>&a;</quiz>",
        "<!DOCTYPE quiz [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><quiz>&b;</quiz>"
    })
    void a_document_type_is_refused_by_that_name(String xml) {
        Imported imported = MoodleXml.read(xml, "P.1");
        assertTrue(imported.text().items().isEmpty());
        assertLost(imported, " doctype");
    }

    @Test
    void another_kind_of_xml_is_named() {
        assertLost(MoodleXml.read("<html><body/></html>", "P.1"), " foreign");
    }

    @Test
    void gift_short_answers_missing_words_and_numbers_are_read() {
        Imported imported = Gift.read("""
                // A comment [tag:history]
                ::bell::Who's at the desk's bell?{=no one#Good! =nobody =%50%some\\=one#Half. =%0%Chen#Not quite.}

                Chen is {~asleep#No. =waiting#Right! ~%25%standing} at the desk's bell.

                ::born:: [html]<b>When</b> was he born? {#
                     =1822:0      #Correct!
                     =%50%1820:2  #Close. }

                What is pi? {#3.141..3.142}.

                ::special \\: name::[plain]Which \\{one\\}? {=\\= 2 + 3 =a*b}
                """, "P.1");
        assertNotation(imported, """
                ## bell
                page: P.1
                topics: history

                Who's at the desk's bell? {no one|nobody}

                wrong: Chen = Not quite.
                partly: 50% some\\=one = Half.
                right: Good!

                ## q2
                page: P.1

                Chen is {waiting} at the desk's bell.

                kind: choice
                wrong: asleep = No.
                partly: 25% standing =
                right: Right!

                ## born
                page: P.1

                When was he born? {1822}

                kind: number
                partly: 50% 1820 = Close.
                right: Correct!

                ## q4
                page: P.1

                What is pi? {3.1415}.

                kind: number
                within: 0.0005

                ## q5
                page: P.1

                Which \\{one\\}? {= 2 + 3}

                """);
        assertLost(imported, "born formatting", "born tolerance", "special : name name", "special : name wildcard");
    }

    @Test
    void gift_questions_without_a_gap_and_broken_ones_are_listed() {
        Imported imported = Gift.read("""
                $CATEGORY: top/A

                ::tf::Chen is buried.{FALSE#No one is.}

                ::essay::Write.{}

                ::text::Only text.

                ::match::Match. { =Canada -> Ottawa =Italy->Rome }

                ::two::Which two? {~%50%a ~%50%b ~c}

                ::open::Who? {=a

                ::twice::A {=a} b {=b}

                ::general::A {=a####All of you.}
                """, "P.1");
        assertEquals(1, imported.text().items().size());
        assertLost(imported, " category", "tf type", "essay type", "text type", "match type", "two several", "open brace",
                "twice type", "general general");
    }

    @Test
    void an_h5p_text_is_read_with_its_answers_tips_and_strictness() throws IOException {
        String content = """
                {"text":"<p>Fill in.</p>","media":{"disableImageZooming":false},
                 "questions":["<p>Oslo is the *capital\\/main city:It begins with c* of *Norway* (5 ** 5).</p>","<p>No gap</p>"],
                 "overallFeedback":[{"from":0,"to":100,"feedback":"Well."}],
                 "behaviour":{"caseSensitive":false,"acceptSpellingErrors":true,"enableRetry":true}}
                """;
        Imported imported = H5pBlanks.read(content.getBytes(StandardCharsets.UTF_8), "P.1");
        assertNotation(imported, """
                ## q1
                page: P.1

                Oslo is the {capital|main city} of {Norway} (5 ** 5).

                hint 1: It begins with c
                """);
        assertLost(imported, " task", " general", " behaviour", "#2 answer.none");
        assertEquals(imported, H5pBlanks.read(zip("h5p.json", "{\"mainLibrary\":\"H5P.Blanks\"}", "content/content.json", content), "P.1"));
    }

    @Test
    void an_h5p_text_is_strict_unless_it_says_otherwise() {
        Imported imported = H5pBlanks.read("{\"questions\":[\"a *b* c\"]}".getBytes(StandardCharsets.UTF_8), "P.1");
        assertNotation(imported, "## q1\npage: P.1\n\na {b} c\n\nfold: -case\nnear: 0\n");
    }

    @Test
    void other_h5p_types_and_broken_packages_are_listed() throws IOException {
        byte[] other = zip("h5p.json", "{\"mainLibrary\":\"H5P.DragText\"}", "content/content.json", "{}");
        assertLost(H5pBlanks.read(other, "P.1"), " type");
        assertLost(H5pBlanks.read(zip("h5p.json", "{}"), "P.1"), " package");
        assertLost(H5pBlanks.read("PK broken".getBytes(StandardCharsets.UTF_8), "P.1"), " broken.zip");
        assertLost(H5pBlanks.read("{\"questions\":7}".getBytes(StandardCharsets.UTF_8), "P.1"), " json");
        assertLost(H5pBlanks.read("[]".getBytes(StandardCharsets.UTF_8), "P.1"), " json");
        assertLost(H5pBlanks.read("{\"question\":[]}".getBytes(StandardCharsets.UTF_8), "P.1"), " foreign");
        assertLost(H5pBlanks.read("".getBytes(StandardCharsets.UTF_8), "P.1"), " json");
    }

    @Test
    void what_goes_out_as_moodle_xml_comes_back_the_same_but_for_what_is_listed() {
        Exported exported = MoodleXmlWriter.write(read(OURS));
        Imported back = MoodleXml.read(exported.document(), "P.1");
        assertNotation(back, OURS.replace("48|四十八", "48").replace("Say {sorry}\nfirst.", "Say {sorry}\nfirst."));
        assertEquals(List.of("SM.1.q4 interchange.matching"), names(exported.losses()).stream().distinct().toList());
    }

    @Test
    void what_goes_out_as_gift_comes_back_as_one_question_for_each_gap() {
        Exported exported = GiftWriter.write(read(OURS));
        ClozeText back = Gift.read(exported.document(), "P.9").text();
        assertEquals(List.of("SM.1.q4-1", "SM.1.q4-2", "SM.1.q4-3", "SM.1.q5"), back.items().stream().map(item -> item.id()).toList());
        assertEquals(List.of("20", "二十"), back.gaps().get(0).accepted());
        assertEquals("0.5", back.gaps().get(1).tolerance().words());
        assertEquals(List.of("and~more", "a*b"), back.gaps().get(2).accepted());
        assertEquals("Half: {of} it.", back.gaps().get(2).partly().get(0).feedback());
        assertEquals("SM.1.3", back.items().get(0).page());
        assertEquals(
                List.of("SM.1.q4 interchange.matching", "SM.1.q4 interchange.gaps", "SM.1.q4 interchange.weight", "SM.1.q5 interchange.hint"),
                names(exported.losses()));
    }

    @Test
    void what_no_other_system_can_say_is_listed_for_each_item() {
        ClozeText text = read("""
                pass: 80
                tries: 2

                ## a
                page: p
                scored: false
                pool: x

                {a} {b} {c} {1/3}

                any-order: 1, 2
                kind 3: bank
                near 2: 0
                kind 4: number
                within 4: 5%
                """);
        List<String> both = List.of(" interchange.pass", " interchange.rules", "a interchange.group", "a interchange.pool", "a interchange.practice",
                "a interchange.matching", "a interchange.marking", "a interchange.bank", "a interchange.tolerance", "a interchange.choice",
                "a interchange.number.typed");
        assertEquals(both, names(MoodleXmlWriter.write(text).losses()));
        assertTrue(names(GiftWriter.write(text).losses()).containsAll(both));
    }

    @Test
    void hostile_files_end_soon() {
        List<String> pieces = List.of("{", "{1:SA:=", "~", "::", "#", "\\", "*", "<p>", "&", "[[1]]", "=a ", "{}");
        for (String piece : pieces) {
            String many = piece.repeat(20_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                Gift.read(many, "P.1");
                Gift.read("a {" + many + "}", "P.1");
                MoodleXml.read("<quiz><question type='cloze'><questiontext><text><![CDATA[" + many
                        + "]]></text></questiontext></question></quiz>", "P.1");
                H5pBlanks.read(("{\"questions\":[\"" + many.replace("\\", "\\\\") + "\"]}").getBytes(StandardCharsets.UTF_8), "P.1");
            });
        }
        H5pBlanks.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "P.1");
    }

    @Test
    void every_loss_is_worded_in_both_languages() throws IOException {
        for (String language : List.of("en", "zh_CN")) {
            Properties words = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
                words.load(reader);
            }
            try (Stream<Path> sources = Files.list(Path.of("src/main/java/kexin/quiz/interchange"))) {
                for (Path source : sources.toList()) {
                    Pattern.compile("losses\\.(?:add|leftOut)\\(\"([a-z.]+)\"").matcher(Files.readString(source)).results()
                            .forEach(word -> assertTrue(words.containsKey("interchange." + word.group(1)), word.group(1)));
                }
            }
        }
    }

    private static Imported moodle(String questions) {
        return MoodleXml.read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>", "P.1");
    }

    private static ClozeText read(String source) {
        assertEquals(List.of(), ClozeReader.read(source).problems());
        return ClozeReader.read(source).text();
    }

    /** As our notation writes it, which its reader then takes without a problem. */
    private static void assertNotation(Imported imported, String notation) {
        String written = ClozeWriter.write(imported.text());
        assertEquals(notation.stripTrailing(), written.stripTrailing());
        assertEquals(List.of(), ClozeReader.read(written).problems());
    }

    private static void assertLost(Imported imported, String... losses) {
        assertEquals(Stream.of(losses).sorted().toList(),
                names(imported.losses()).stream().map(name -> name.replace("interchange.", "")).sorted().toList());
    }

    private static List<String> names(List<Loss> losses) {
        return losses.stream().map(loss -> loss.item() + " " + loss.key()).toList();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
