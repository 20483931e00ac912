package kexin.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kexin.Refused;

/**
 * What pages and certificates are dressed in: every token with its value in one look. Immutable.
 *
 * @param name the theme's folder
 * @param tokens name without dashes ({@code ink-soft}) to value
 */
public record Theme(String name, Map<String, String> tokens) {

    public static final List<String> COLOURS = List.of(
            "paper",
            "surface",
            "ink",
            "ink-soft",
            "line",
            "action",
            "action-ink",
            "seal",
            "right",
            "near",
            "wrong",
            "focus");

    public static final List<String> TOKENS = Stream.of(
                    COLOURS.stream(),
                    steps("size-", 6),
                    steps("space-", 8),
                    Stream.of("radius", "hairline", "font"))
            .flatMap(tokens -> tokens)
            .toList();

    public Theme {
        tokens = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
        refuseMissing(name, tokens);
        refuseUnreadable(name, tokens);
    }

    /** As seen in light, which is also how a certificate sees it. */
    public static Theme read(String name, String css) {
        return read(name, css, Look.LIGHT);
    }

    public static Theme read(String name, String css, Look look) {
        return new Theme(name, ThemeSheet.read(css).tokens(look));
    }

    public Colour colour(String token) {
        return Colour.read(tokens.get(token)).orElseThrow();
    }

    private static Stream<String> steps(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(step -> prefix + step);
    }

    private static void refuseMissing(String name, Map<String, String> tokens) {
        List<String> missing =
                TOKENS.stream().filter(token -> !tokens.containsKey(token)).toList();
        if (!missing.isEmpty()) {
            throw new Refused("refused.theme.lacks", name, "--" + String.join(", --", missing));
        }
    }

    private static void refuseUnreadable(String name, Map<String, String> tokens) {
        for (String token : COLOURS) {
            if (Colour.read(tokens.get(token)).isEmpty()) {
                throw new Refused("refused.theme.colour", name, "--" + token, tokens.get(token));
            }
        }
    }
}
