package kexin.course.rendering;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of SVG that a drawing may use. What is not listed is left out, whatever it is. */
final class DrawingNames {

    /** Theme tokens; a drawing has no other colours. */
    static final List<String> TOKENS = List.of(
            "ink", "ink-soft", "paper", "surface", "line", "action", "action-ink", "seal", "right", "near");

    static final Set<String> ELEMENTS = Set.of(
            "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
            "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "marker", "pattern");

    /** What tools write for themselves or for a file that stands alone: left out without a word. */
    private static final Set<String> IDLE_ELEMENTS = Set.of("title", "desc", "metadata");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "href", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy",
            "width", "height", "d", "points", "transform", "viewBox", "preserveAspectRatio", "pathLength", "rotate",
            "textLength", "lengthAdjust", "startOffset", "offset", "gradientUnits", "gradientTransform",
            "spreadMethod", "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits", "markerWidth",
            "markerHeight", "markerUnits", "refX", "refY", "orient", "opacity", "fill-opacity", "fill-rule",
            "clip-rule", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
            "stroke-dashoffset", "stroke-opacity", "stop-opacity", "font-size", "font-weight", "font-style",
            "text-anchor", "text-decoration", "dominant-baseline", "alignment-baseline", "baseline-shift",
            "letter-spacing", "word-spacing", "writing-mode", "vector-effect", "paint-order", "visibility", "display",
            "shape-rendering", "text-rendering", "fill", "stroke", "color", "stop-color", "clip-path", "marker-start",
            "marker-mid", "marker-end");

    private static final Set<String> IDLE_ATTRIBUTES = Set.of(
            "xmlns", "version", "baseProfile", "role", "class", "font-family", "enable-background", "focusable", "lang",
            "tabindex");

    private static final Set<String> COLOURS = Set.of("color", "stop-color");
    private static final Set<String> PAINTS = Set.of("fill", "stroke");
    private static final Set<String> TARGETS = Set.of("clip-path", "marker-start", "marker-mid", "marker-end");

    private static final Pattern COLOUR =
            Pattern.compile("none|currentColor|inherit|var\\(--(" + String.join("|", TOKENS) + ")\\)");
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^'\"()\\s]+)['\"]?\\s*\\)");
    private static final Pattern FRAGMENT = Pattern.compile("#(\\S+)");

    private DrawingNames() {}

    static boolean isIdleElement(String name) {
        return IDLE_ELEMENTS.contains(name) || name.contains(":");
    }

    static boolean isIdleAttribute(String name) {
        return IDLE_ATTRIBUTES.contains(name)
                || name.startsWith("aria-")
                || name.startsWith("data-")
                || name.contains(":");
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** Whether the attribute takes a colour, and this is none of the theme's. */
    static boolean isForeignColour(String attribute, String value) {
        boolean paint = PAINTS.contains(attribute) && !URL.matcher(value).matches();
        return (paint || COLOURS.contains(attribute)) && !COLOUR.matcher(value).matches();
    }

    /** Whether the attribute points to another element of the drawing, or tries to point anywhere. */
    static boolean isReference(String attribute, String value) {
        return attribute.equals("href")
                || TARGETS.contains(attribute) && !value.equals("none")
                || value.toLowerCase(java.util.Locale.ROOT).contains("url(");
    }

    /** The id that a reference names, empty if it leads out of the drawing. */
    static String target(String attribute, String value) {
        Matcher match = (attribute.equals("href") ? FRAGMENT : URL).matcher(value);
        return match.matches() ? match.group(1) : "";
    }

    /** The same reference to another id. */
    static String reference(String attribute, String id) {
        return attribute.equals("href") ? "#" + id : "url(#" + id + ")";
    }
}
