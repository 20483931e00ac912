package kexin.quiz.interchange;

import static kexin.quiz.interchange.Foreign.assertLost;
import static kexin.quiz.interchange.Foreign.assertNotation;
import static kexin.quiz.interchange.Foreign.file;
import static kexin.quiz.interchange.Foreign.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fill in the Blanks where most authors keep it: in a question set, a column, a book, slides. */
class H5pInsideTest {

    private static final String BLANKS = """
            {"library":"H5P.Blanks 1.14","params":{"questions":["<p>A *pot:It is hot* of *tea/cha*.</p>"],
             "behaviour":{"caseSensitive":false,"acceptSpellingErrors":true}},"metadata":{"title":"Tea"}}
            """;
    private static final String CHOICE = """
            {"library":"H5P.MultiChoice 1.16","params":{"media":{"type":{"library":"H5P.Image 1.1","params":{}}}},"metadata":{"title":"%s"}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "H5P.QuestionSet        | {\"questions\":[#],\"introPage\":{}}",
        "H5P.Column             | {\"content\":[{\"content\":#,\"useSeparator\":\"auto\"}]}",
        "H5P.InteractiveBook    | {\"chapters\":[{\"library\":\"H5P.Column 1.16\",\"params\":{\"content\":[{\"content\":#}]}}]}",
        "H5P.CoursePresentation | {\"presentation\":{\"slides\":[{\"elements\":[{\"action\":#}]}]}}"
    })
    void blanks_are_taken_out_of_what_they_stand_in(String type, String around) throws IOException {
        Imported imported = file(zip("h5p.json", "{\"mainLibrary\":\"" + type + "\"}",
                "content/content.json", around.replace("#", BLANKS)));
        assertNotation("## q1\npage: P.1\n\nA {pot} of {tea|cha}.\n\nhint 1: It is hot", imported);
        assertEquals(List.of(new Loss("", "interchange.inside", List.of(type))), imported.losses());
        assertEquals(imported.text(), file(around.replace("#", BLANKS)).text());
    }

    @Test
    void what_stands_beside_them_is_listed_one_by_one() {
        String choices = CHOICE.formatted("Cups") + "," + CHOICE.formatted("");
        Imported imported = file("{\"questions\":[" + String.join(",", BLANKS, choices, BLANKS.replace("[\"<p>", "[\"none\", \"<p>")) + "]}");
        assertEquals(List.of("q1", "q5"), imported.text().items().stream().map(item -> item.id()).toList());
        assertLost(imported.losses(), " inside", "Cups type", "#3 type", "Tea #4 answer.none");
        assertTrue(imported.losses().contains(new Loss("Cups", "interchange.type", List.of("H5P.MultiChoice"))));
        assertLost(file("{\"questions\":[" + choices + "]}").losses(), "Cups type", "#2 type");
    }

    @Test
    void a_broken_one_among_them_keeps_no_other_back() {
        String broken = BLANKS.replaceFirst("\\[.*?\\]", "7");
        assertLost(file("{\"questions\":[" + broken + "," + BLANKS + "]}").losses(), " inside", "Tea json");
    }

    @Test
    void a_package_may_have_backslashes_in_its_names() throws IOException {
        byte[] packed = zip("h5p.json", "{\"mainLibrary\":\"H5P.Blanks\"}", "content\\content.json", "{\"questions\":[\"a *b*\"]}");
        assertEquals("b", file(packed).text().gaps().get(0).best());
    }

    @Test
    void another_archive_is_named_by_what_it_holds() throws IOException {
        for (String names : List.of("x/h5p.json, x/content/content.json", "quiz.xml", "content/content.json")) {
            String[] entries = Stream.of(names.split(", ")).flatMap(name -> Stream.of(name, "{}")).toArray(String[]::new);
            assertEquals(List.of(new Loss("", "interchange.package", List.of(names))), file(zip(entries)).losses());
        }
    }
}
