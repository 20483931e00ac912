package kexin.quiz.interchange;

import static kexin.quiz.interchange.Foreign.assertLost;
import static kexin.quiz.interchange.Foreign.assertNotation;
import static kexin.quiz.interchange.Foreign.file;
import static kexin.quiz.interchange.Foreign.gift;
import static kexin.quiz.interchange.Foreign.moodle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings and signs that mean something there and nothing here are listed. */
class MeaningsTest {

    private static final String CHOICE = """
            <question type="multichoice"><name><text>x</text></name><questiontext><text>Q</text></questiontext><single>true</single>
              %s<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>
            """;

    @ParameterizedTest
    @CsvSource({
        "<shuffleanswers>0</shuffleanswers>, x order",
        "<shuffleanswers>false</shuffleanswers>, x order",
        "<shuffleanswers>1</shuffleanswers>, ",
        "<shuffleanswers>true</shuffleanswers>, ",
        "'', ",
        "<hidden>1</hidden>, x hidden",
        "<hidden>0</hidden>, "
    })
    void an_order_that_is_kept_and_a_hidden_question_are_listed(String setting, String loss) {
        assertLost(moodle(CHOICE.formatted(setting)).losses(), loss == null ? new String[0] : new String[] {loss});
    }

    @ParameterizedTest
    @CsvSource({"MULTICHOICE, x order", "MCV, x order", "MULTICHOICE_H, x order", "MULTICHOICE_S, ", "MCVS, ", "SA, "})
    void embedded_choices_that_are_not_shuffled_are_listed(String type, String loss) {
        assertLost(moodle("<question type='cloze'><name><text>x</text></name><questiontext><text>A {1:" + type
                + ":=b~c}</text></questiontext></question>").losses(), loss == null ? new String[0] : new String[] {loss});
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\(a^2\\)", "\\[a^2\\]", "$$a^2$$"})
    void a_formula_is_listed_wherever_it_stands(String formula) {
        List<Loss> expected = List.of(new Loss("x", "interchange.formula", List.of(formula)));
        assertEquals(expected, moodle(CHOICE.formatted("").replace(">Q<", ">Q " + formula + "<")).losses());
        assertEquals(expected, moodle(CHOICE.formatted("").replace(">b<", "><![CDATA[<p>" + formula + "</p>]]><")).losses());
        assertEquals(expected, gift("::x:: [plain]Q " + formula + " {=a#" + formula + "}").losses());
        assertLost(file("{\"questions\":[\"" + formula.replace("\\", "\\\\") + " *b*\"]}").losses(), "#1 formula");
    }

    @Test
    void a_formula_with_braces_is_listed_as_it_is_shown() {
        Imported imported = moodle("<question type='cloze'><name><text>x</text></name><questiontext><text><![CDATA["
                + "\\(x^&#123;2}\\) is {1:SA:=square#\\(x \\cdot x\\)}]]></text></questiontext></question>");
        assertEquals(List.of("\\(x^{2}\\)", "\\(x \\cdot x\\)"),
                imported.losses().stream().map(loss -> loss.arguments().get(0)).toList());
    }

    @Test
    void what_only_begins_like_a_formula_is_none_and_ends_soon() {
        assertLost(gift("::x:: It costs $$ and \\( {=a}").losses());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> gift("::x:: " + "\\(\\[ ".repeat(1_000_000) + "{=a}"));
    }

    @Test
    void a_comma_in_a_tag_is_listed() {
        Imported imported = moodle(CHOICE.formatted("<tags><tag><text>tea, green</text></tag><tag><text>hot</text></tag></tags>"));
        assertNotation("## x\npage: P.1\ntopics: tea green, hot\n\nQ {a}\n\nkind: choice\nwrong: b =", imported);
        assertEquals(List.of(new Loss("x", "interchange.topic", List.of("tea, green", "tea green"))), imported.losses());
    }
}
