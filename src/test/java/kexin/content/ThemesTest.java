package kexin.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kexin.theme.Colour;
import kexin.theme.Look;
import kexin.theme.Theme;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme in {@code themes/} keeps what {@code themes/README.md} asks of it. */
class ThemesTest {

    private static final Path THEMES = Path.of("themes");

    static Stream<Path> themes() throws IOException {
        try (Stream<Path> folders = Files.list(THEMES)) {
            return folders.filter(Files::isDirectory).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_token_is_defined_in_every_look(Path theme) {
        assertAll(Stream.of(Look.values()).map(look -> () -> assertDoesNotThrow(() -> read(theme, look))));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void text_is_legible_on_paper_and_surface_in_every_look(Path theme) {
        assertAll(Stream.of(Look.values()).flatMap(look -> legibility(read(theme, look), look)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_theme_names_nothing_but_tokens_and_schemes(Path theme) throws IOException {
        String css = Files.readString(theme.resolve("theme.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        List<String> others = Pattern.compile("(?m)^\\s*([\\w@-]+)\\s*:")
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .filter(property -> !property.startsWith("--") && !property.equals("color-scheme"))
                .toList();
        assertEquals(List.of(), others);
        assertFalse(css.contains("@"), "a theme imports nothing and asks no media");
        assertFalse(css.contains("url("), "a theme fetches nothing");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_drawings_are_paths_only_and_fetch_nothing(Path theme) throws IOException {
        for (String drawing : List.of("logo.svg", "favicon.svg")) {
            String svg = Files.readString(theme.resolve(drawing));
            List<String> elements = Pattern.compile("<([a-zA-Z]+)")
                    .matcher(svg)
                    .results()
                    .map(found -> found.group(1))
                    .filter(element -> !List.of("svg", "g", "path").contains(element))
                    .toList();
            assertEquals(List.of(), elements, drawing);
            assertFalse(svg.contains("href"), drawing);
        }
    }

    private static Stream<Executable> legibility(Theme theme, Look look) {
        double text = look.isHighContrast() ? 7 : 4.5;
        double sign = look.isHighContrast() ? 4.5 : 3;
        Stream<Executable> onGround = Stream.of("paper", "surface").flatMap(ground -> Stream.concat(
                Stream.of("ink", "ink-soft", "action", "seal", "right", "near", "wrong")
                        .map(ink -> reaches(text, theme, look, ink, ground)),
                Stream.of(reaches(sign, theme, look, "focus", ground))));
        return Stream.concat(onGround, Stream.of(reaches(text, theme, look, "action-ink", "action")));
    }

    private static Executable reaches(double least, Theme theme, Look look, String ink, String ground) {
        Colour above = theme.colour(ink);
        double contrast = above.contrastWith(theme.colour(ground));
        return () -> assertTrue(
                contrast >= least,
                () -> "%s, %s: --%s on --%s is %.2f, must be %.1f"
                        .formatted(theme.name(), look, ink, ground, contrast, least));
    }

    private static Theme read(Path theme, Look look) {
        try {
            return Theme.read(theme.getFileName().toString(), Files.readString(theme.resolve("theme.css")), look);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
