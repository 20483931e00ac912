package kexin.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTextTest {

    @ParameterizedTest
    @CsvSource({"25, 25, 100", "23, 25, 92", "199, 200, 99", "2, 3, 66", "0, 5, 0", "0.3, 0.3, 100", "29, 100, 29"})
    void a_score_is_rounded_down(double points, double total, int percent) {
        assertEquals(percent, scored(points, total).percent().orElseThrow());
    }

    @Test
    void nothing_scored_is_no_score() {
        assertTrue(scored(0, 0).percent().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'  李  雷 ', 李 雷",
        "'a\tb\r\nc', a b c",
        "'\u202eevil\u202c\u200d', evil",
        "'\u0000\u0007x\ud800', x",
        "'e\u0301', é",
        "'葛\udb40\udd00城', 葛城",
        "'李\u3000雷', 李 雷"
    })
    void words_are_made_fit_for_print(String raw, String printed) {
        assertEquals(printed, Printable.of(raw));
    }

    @Test
    void words_are_of_bounded_length() {
        assertEquals(300, Printable.of("客".repeat(100_000)).length());
    }

    private static CertificateText scored(double points, double total) {
        return new CertificateText("", "", "", "", "", "", 1, LocalDate.EPOCH, points, total, "");
    }
}
