package kexin.quiz.interchange;

import static kexin.quiz.interchange.Foreign.assertLost;
import static kexin.quiz.interchange.Foreign.assertNotation;
import static kexin.quiz.interchange.Foreign.file;
import static kexin.quiz.interchange.Foreign.gift;
import static kexin.quiz.interchange.Foreign.moodle;
import static kexin.quiz.interchange.Foreign.zip;
import static kexin.quiz.interchange.Foreign.zipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they arrive: whole, old, cut off, in the wrong characters, too large. */
class WholeFileTest {

    private static final String MOODLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
            <!-- question: 7  -->
              <question type="shortanswer">
                <name>
                  <text>kettle</text>
                </name>
                <questiontext format="html">
                  <text><![CDATA[<p>煮水 with a ____</p>]]></text>
                </questiontext>
                <defaultgrade>1.0000000</defaultgrade>
                <penalty>0.3333333</penalty>
                <hidden>0</hidden>
                <usecase>0</usecase>
                <answer fraction="100" format="moodle_auto_format">
                  <text>kettle</text>
                  <feedback format="html">
                    <text></text>
                  </feedback>
                </answer>
              </question>
            </quiz>
            """;
    private static final String GIFT = "// question: 7\n::kettle::[html]<p>煮水 with a</p>{\n\t=%100%kettle#\n}\n\n::pot::A {=lid} on it\n";
    private static final String H5P = """
            {"media":{"disableImageZooming":false},"text":"<p>Fill.<\\/p>\\n","overallFeedback":[{"from":0,"to":100}],
             "questions":["<p>煮水 with a *kettle/boiler:It whistles.*<\\/p>\\n"],"behaviour":{"caseSensitive":false,"acceptSpellingErrors":true}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {MOODLE, GIFT, H5P})
    void line_ends_a_byte_order_mark_and_a_wrong_declaration_change_nothing(String text) {
        Imported whole = file(text);
        assertTrue(!whole.text().items().isEmpty());
        for (String end : List.of("\r\n", "\r")) {
            assertEquals(whole, file(text.replace("\n", end)));
        }
        assertEquals(whole, file("\uFEFF" + text));
        assertEquals(whole, file(text.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"})
    void xml_may_say_in_which_characters_it_is(String charset) {
        String declared = MOODLE.replace("UTF-8", charset.startsWith("x-") ? "UTF-16" : charset);
        assertEquals(file(MOODLE), file(declared.getBytes(Charset.forName(charset))));
    }

    @Test
    void xml_in_signs_of_one_byte_is_read_as_it_declares() {
        String french = MOODLE.replace("煮水", "à l’été, 5 €");
        assertEquals(file(french), file(french.replace("UTF-8", "windows-1252").getBytes(Charset.forName("windows-1252"))));
        String latin = MOODLE.replace("煮水", "ä");
        assertEquals(file(latin), file(latin.replace("UTF-8", "iso-8859-1").getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void xml_that_is_not_what_it_declares_is_refused_and_not_mended() {
        byte[] cut = MOODLE.replace("UTF-8", "GB18030").getBytes(Charset.forName("GB18030"));
        cut[new String(cut, StandardCharsets.ISO_8859_1).indexOf("CDATA[<p>") + "CDATA[<p>".length()] = (byte) 0xFF;
        assertLost(file(cut).losses(), " encoding");
        assertLost(file(MOODLE.replace("UTF-8", "no-such-name").replace("煮水", "ä").getBytes(StandardCharsets.ISO_8859_1)).losses(), " encoding");
        assertLost(file(MOODLE.getBytes(Charset.forName("UTF-32"))).losses(), " encoding");
    }

    @Test
    void a_package_in_other_characters_is_one_loss() throws IOException {
        for (String charset : List.of("GB18030", "UTF-16")) {
            assertLost(file(zipped("h5p.json", "{\"mainLibrary\":\"H5P.Blanks\"}".getBytes(StandardCharsets.UTF_8),
                    "content/content.json", H5P.getBytes(Charset.forName(charset)))).losses(), " encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MOODLE, GIFT, H5P})
    void a_file_in_other_characters_is_one_loss(String text) {
        assertLost(file(text.replace("煮水", "é").getBytes(StandardCharsets.ISO_8859_1)).losses(), " encoding");
        if (!text.equals(MOODLE)) {
            assertLost(file(text.getBytes(StandardCharsets.UTF_16)).losses(), " encoding");
        }
    }

    @ParameterizedTest
    @CsvSource({"MOODLE, broken", "H5P, json"})
    void a_file_cut_off_anywhere_says_so(String name, String loss) {
        byte[] whole = (name.equals("H5P") ? H5P : MOODLE).strip().getBytes(StandardCharsets.UTF_8);
        for (int end = 40; end < whole.length - 1; end += 13) {
            Imported imported = file(Arrays.copyOf(whole, end));
            assertEquals(List.of(), imported.text().items());
            String key = imported.losses().get(0).key();
            assertTrue(key.equals("interchange." + loss) || key.equals("interchange.encoding"), key + " at " + end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "// only a comment\n", "<quiz></quiz>", "{\"questions\":[]}"})
    void a_file_without_a_question_says_so(String text) {
        assertEquals("interchange.nothing", file(text).losses().get(0).key());
    }

    @Test
    void a_file_of_no_known_kind_is_said_to_be_none() {
        assertLost(file("This is no archive.\n\nNor is it anything else.").losses(), " format");
    }

    @Test
    void a_question_that_came_along_under_another_name_is_changed_and_not_left_out() {
        List<Loss> losses = file("::天数::Within {=three} days.\n\n::sure:: A bell means it. {TRUE}").losses();
        assertEquals(
                List.of("interchange.name"), losses.stream().filter(Loss::isChange).map(Loss::key).distinct().toList());
        assertTrue(losses.stream().anyMatch(loss -> !loss.isChange() && loss.item().equals("sure")));
    }

    @Test
    void other_json_is_named_by_what_it_holds() {
        Imported imported = file("{\"title\": \"Tea\", \"mainLibrary\": \"H5P.Column\"}");
        assertEquals(List.of(new Loss("", "interchange.foreign", List.of("title, mainLibrary"))), imported.losses());
        assertEquals(1, file("{ = Tea } is drunk hot.").text().items().size());
    }

    @Test
    void a_package_is_read_among_its_libraries_and_pictures() throws IOException {
        byte[] whole = zip(
                "content/", "", "content/images/", "", "content/images/file-1.jpg", "no picture", "content/content.json", H5P,
                "h5p.json", """
                        {"title":"Tea","language":"en","mainLibrary":"H5P.Blanks","embedTypes":["iframe"],"license":"U",
                         "defaultLanguage":"en","preloadedDependencies":[{"machineName":"H5P.Question","majorVersion":1,"minorVersion":5},
                         {"machineName":"H5P.Blanks","majorVersion":1,"minorVersion":14}]}
                        """,
                "H5P.Blanks-1.14/", "", "H5P.Blanks-1.14/library.json", "{\"machineName\":\"H5P.Blanks\"}",
                "H5P.Blanks-1.14/semantics.json", "[]");
        assertEquals(file(H5P), file(whole));
        assertEquals("kettle", file(whole).text().gaps().get(0).best());
        assertLost(file(Arrays.copyOf(whole, 200)).losses(), " broken.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"media\":{\"library\":\"H5P.Image 1.1\",\"params\":{\"file\":{\"path\":\"a.jpg\"}}}",
        "\"media\":{\"type\":{\"library\":\"H5P.Video 1.6\",\"params\":{}},\"disableImageZooming\":false}",
        "\"image\":{\"path\":\"a.jpg\"}"
    })
    void a_picture_is_listed_in_each_way_that_h5p_ever_wrote_it(String picture) {
        assertLost(file("{" + picture + ",\"questions\":[\"a *b*\"]}").losses(), " media");
    }

    @Test
    void h5p_signs_are_taken_as_h5p_takes_them() {
        Imported imported = file("{\"questions\":[\"5 &#42; 3 ** 2 is *a&sol;b/c\\\\:1&colon;2*\"],\"media\":{\"params\":{}}}");
        assertNotation("""
                ## q1
                page: P.1

                5 * 3 ** 2 is {a/b|c\\\\}

                fold: -case
                near: 0
                hint: 1:2
                """, imported);
    }

    @Test
    void an_old_moodle_question_keeps_what_newer_ones_write_elsewhere() {
        Imported imported = moodle("""
                <question type="numerical"><name><text>old</text></name><questiontext><text>How many
                    cups?</text></questiontext>
                  <answer><text>6</text><fraction>1</fraction><tolerance>0</tolerance></answer>
                  <answer><text>5</text><fraction>0.5</fraction><tolerance>0</tolerance></answer>
                  <instructions format="html"><text><![CDATA[<p>Whole cups only.</p>]]></text></instructions>
                  <hint><hintcontent format="html"><text>More than five.</text></hintcontent></hint>
                  <coursetags><tag><text>tea</text></tag></coursetags></question>
                """);
        assertNotation("""
                ## old
                page: P.1
                topics: tea

                How many cups? {6}

                kind: number
                partly: 50% 5 =
                hint: More than five.
                """, imported);
        assertLost(imported.losses(), "old task");
    }

    @Test
    void an_empty_word_for_one_answer_means_several_as_in_moodle() {
        assertLost(moodle("<question type='multichoice'><name><text>x</text></name><single></single></question>").losses(), "x several");
    }

    @Test
    void an_answer_longer_than_the_notation_takes_is_listed() {
        Imported imported = gift("::x:: Choose {=short =" + "很长".repeat(101) + " ~other}");
        assertEquals(List.of("short"), imported.text().gaps().get(0).accepted());
        assertLost(imported.losses(), "x answer.long");
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1001, 100_000})
    void json_that_is_nested_too_deep_is_one_loss(int deep) throws IOException {
        String content = "{\"questions\":" + "[".repeat(deep) + "]".repeat(deep) + "}";
        assertLost(file(content).losses(), " json");
        assertLost(file(zip("h5p.json", "{\"mainLibrary\":\"H5P.Blanks\"}", "content/content.json", content)).losses(), " json");
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 200_000})
    void xml_that_is_nested_too_deep_is_one_loss(int deep) {
        assertLost(moodle("<question type='essay'><name><text>" + "<b>".repeat(deep) + "</b>".repeat(deep) + "</text></name></question>")
                .losses(), " broken");
    }

    @Test
    void files_that_ask_for_too_much_end_soon() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertEquals(List.of(), file("{\"questions\":[\"" + "* a ".repeat(100_000) + "\"]}").text().items());
            file("::x:: Q {" + "~a ".repeat(100_000) + "=b}");
            moodle("<question type='cloze'><questiontext><text>" + "{1:SA:=".repeat(100_000) + "</text></questiontext></question>");
            assertLost(moodle("<question type='gapselect'><name><text>x</text></name><questiontext><text>" + "[[1]]".repeat(100_000)
                    + "</text></questiontext>" + "<selectoption><text>w</text></selectoption>".repeat(10_000) + "</question>").losses(), "x many");
        });
    }
}
