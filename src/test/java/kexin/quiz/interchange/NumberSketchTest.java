package kexin.quiz.interchange;

import static kexin.quiz.interchange.Foreign.assertLost;
import static kexin.quiz.interchange.Foreign.assertNotation;
import static kexin.quiz.interchange.Foreign.gift;
import static kexin.quiz.interchange.Foreign.moodle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kexin.quiz.cloze.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No number becomes right that was not, and no tolerance goes without a word. */
class NumberSketchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "=10:1 =20:0            | 10, 20 | 0   | tolerance",
        "=20:0 =10:1            | 20, 10 | 0   | tolerance",
        "=10:2 =20:1 =30:3      | 10, 20, 30 | 1 | tolerance tolerance",
        "=10:1 =20:1            | 10, 20 | 1   |",
        "=3.14159:0 =3.14:0.01  | 3.14   | 0.01 | covered",
        "=3.14:0.01 =3.14159:0  | 3.14   | 0.01 | covered",
        "=10:1 =10:0            | 10     | 1   | covered",
        "=10:1 =11:0.5          | 10, 11 | 0.5 | tolerance"
    })
    void accepted_numbers_have_the_shortest_distance(String answers, String accepted, String within, String losses) {
        Imported imported = gift("::x:: Q {#" + answers + "}");
        Gap gap = imported.text().gaps().get(0);
        assertEquals(accepted, String.join(", ", gap.accepted()));
        assertEquals(within, gap.tolerance().words());
        assertEquals(losses == null ? "" : losses, imported.losses().stream()
                .map(loss -> loss.key().replace("interchange.", "")).collect(Collectors.joining(" ")));
    }

    @Test
    void a_power_of_ten_is_no_reason_to_widen_nought() {
        Imported imported = moodle("""
                <question type="numerical"><name><text>x</text></name><questiontext><text>Q</text></questiontext>
                  <answer fraction="100"><text>1,45E-3</text><tolerance>1,65e-4</tolerance></answer>
                  <answer fraction="100"><text>0</text><tolerance>0</tolerance></answer></question>
                """);
        assertNotation("## x\npage: P.1\n\nQ {0.00145|0}\n\nkind: number", imported);
        assertEquals(List.of(new Loss("x", "interchange.tolerance", List.of("0.000165"))), imported.losses());
    }

    @Test
    void a_tolerance_of_wrong_and_partly_right_numbers_is_listed_even_where_it_is_the_same() {
        assertLost(gift("::x:: Q {#=10:1 =%50%20:1#close}").losses(), "x tolerance");
        assertLost(gift("::x:: Q {#=1:1 =%0%3:1#Too many.}").losses(), "x tolerance");
        assertLost(gift("::x:: Q {#=10:1 =%50%20#close}").losses());
    }

    @Test
    void a_number_too_small_to_be_read_again_is_listed() {
        assertLost(gift("::x:: Q {#=1 =1e-99}").losses(), "x number");
    }

    @Test
    void thousands_of_numbers_end_soon_and_what_a_gap_cannot_hold_is_counted() {
        String right = IntStream.range(0, 30_000).mapToObj(i -> "=" + 2 * i + ":0.1").collect(Collectors.joining(" "));
        String wrong = IntStream.range(0, 30_000).mapToObj(i -> "=%0%" + (2 * i + 1)).collect(Collectors.joining(" "));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Imported imported = gift("::x:: Q {#" + right + " " + wrong + "}");
            assertEquals(500, imported.text().gaps().get(0).accepted().size());
            assertEquals(List.of(new Loss("x", "interchange.answers", List.of("1", "500", "59500"))), imported.losses());
        });
    }

    @Test
    void millions_of_choices_are_never_held_at_once() {
        Imported imported = gift("::x:: Q {=a" + "~a".repeat(3_000_000) + "}");
        assertLost(imported.losses(), "x answers", "x repeat", "x choice");
    }
}
