package kexin.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

    private static final String CSS = sheet();

    @ParameterizedTest
    @CsvSource({"LIGHT, #1d1a16", "DARK, #ece6da", "LIGHT_HIGH_CONTRAST, #000000", "DARK_HIGH_CONTRAST, #ffffff"})
    void each_look_sees_its_own_ink(Look look, String ink) {
        assertEquals(ink, Theme.read("kexin", CSS, look).tokens().get("ink"));
    }

    @Test
    void high_contrast_keeps_what_it_does_not_redefine() {
        assertEquals(
                "1.0625rem",
                Theme.read("kexin", CSS, Look.DARK_HIGH_CONTRAST).tokens().get("size-3"));
    }

    @Test
    void a_theme_that_lacks_tokens_is_refused_by_their_names() {
        String poor = CSS.replaceAll("--seal: [^;]+;", "").replaceAll("--radius: [^;]+;", "");
        Refused refused = assertThrows(Refused.class, () -> Theme.read("poor", poor));
        assertEquals("refused.theme.lacks", refused.key());
        assertArrayEquals(new Object[] {"poor", "--seal, --radius"}, refused.arguments());
    }

    @Test
    void a_token_inside_a_comment_does_not_count() {
        String poor = CSS.replaceAll("(--focus: [^;]+;)", "/* $1 */");
        assertThrows(Refused.class, () -> Theme.read("poor", poor));
    }

    @Test
    void a_colour_that_a_certificate_cannot_print_is_refused() {
        String odd = CSS.replaceFirst("--seal: [^;]+;", "--seal: crimson;");
        Refused refused = assertThrows(Refused.class, () -> Theme.read("odd", odd));
        assertArrayEquals(new Object[] {"odd", "--seal", "crimson"}, refused.arguments());
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#767676, #ffffff, 4.54", "#b5301f, #b5301f, 1.0"})
    void contrast_is_measured_as_wcag_does(String one, String other, double ratio) {
        assertEquals(ratio, colour(one).contrastWith(colour(other)), 0.005);
    }

    private static Colour colour(String css) {
        return Colour.read(css).orElseThrow();
    }

    private static String sheet() {
        try {
            return Files.readString(Path.of("themes/kexin/theme.css"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
