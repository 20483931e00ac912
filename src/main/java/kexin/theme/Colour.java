package kexin.theme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the screen, sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    private static final Pattern HEXADECIMAL = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");

    /** {@code #b5301f} → 181, 48, 31. Nothing for any other notation. */
    static Optional<Colour> read(String css) {
        Matcher parts = HEXADECIMAL.matcher(css);
        return parts.matches()
                ? Optional.of(new Colour(part(parts, 1), part(parts, 2), part(parts, 3)))
                : Optional.empty();
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group), 16);
    }

    /** From 1 (the same) to 21 (black on white). */
    // source: WCAG 2.2, contrast ratio
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    // source: WCAG 2.2, relative luminance
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
