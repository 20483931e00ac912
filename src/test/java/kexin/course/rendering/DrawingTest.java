package kexin.course.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kexin.course.notation.Flaws;
import kexin.course.notation.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class DrawingTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 300\">%s</svg>";

    private final Flaws flaws = new Flaws();

    private String drawn(String inside) {
        return read(String.format(SVG, inside)).map(d -> d.html("media/a.svg", "A \"b\" <c>", "x-")).orElse("");
    }

    private Optional<Drawing> read(String svg) {
        return DrawingReader.read(new Source(svg), flaws);
    }

    @Test
    void names_keep_their_case() {
        String html = drawn("<defs><linearGradient id='a' gradientTransform='rotate(90)'/>"
                + "<clipPath id='b' clipPathUnits='userSpaceOnUse'/></defs><text textLength='9'>a</text>");

        assertTrue(html.contains("<linearGradient"), html);
        assertTrue(html.contains("gradientTransform=\"rotate(90)\""), html);
        assertTrue(html.contains("clipPathUnits="), html);
        assertTrue(html.contains("viewBox=\"0 0 640 300\""), html);
    }

    @Test
    void the_text_alternative_is_its_label() {
        String html = drawn("<title>other</title><desc>words</desc>");

        assertEquals(
                "<svg viewBox=\"0 0 640 300\" role=\"img\" aria-label=\"A &quot;b&quot; &lt;c&gt;\"></svg>", html);
    }

    @Test
    void ids_are_the_drawings_own_and_references_follow() {
        String html = drawn("<path id='a b' d='M0 0'/><path id='tip' d='M0 0'/><use href='#tip'/>"
                + "<g fill=\"url('#tip')\" marker-end='url( #tip )'/>");

        assertTrue(html.contains("id=\"x-1\""), html);
        assertTrue(html.contains("<use href=\"#x-2\">"), html);
        assertTrue(html.contains("<g fill=\"url(#x-2)\" marker-end=\"url(#x-2)\">"), html);
    }

    @Test
    void the_same_drawing_is_drawn_twice_under_different_ids() {
        Drawing drawing = read(String.format(SVG, "<g id='a'/><use href='#a'/>")).orElseThrow();

        assertTrue(drawing.html("", "", "x-").contains("#x-1"));
        assertTrue(drawing.html("", "", "y-").contains("#y-1"));
    }

    @Test
    void its_words_are_those_of_its_texts() {
        Drawing drawing = read(String.format(SVG,
                "<title>no</title><text>one <tspan>two</tspan></text><text>三&amp;</text>")).orElseThrow();

        assertEquals("one two\n三&", drawing.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "currentColor", "var(--ink)", "var(--action-ink)", "var(--near)"})
    void the_themes_colours_stay(String colour) {
        assertTrue(drawn("<g fill=\"" + colour + "\"/>").contains("fill=\"" + colour + "\""));
        assertTrue(flaws.all().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "red", "#123456", "rgb(0,0,0)", "var(--ink, red)", "var(--ink,url(//example.org))", "var(--x)", "var( --ink)",
        "url(//example.org/#a)", "url(#gone)", "url(data:image/png;base64,AA==)", "u\\72l(//example.org)", ""
    })
    void other_paints_go_and_are_named(String paint) {
        assertFalse(drawn("<g fill=\"" + paint + "\"/>").contains("fill"));
        assertFalse(flaws.all().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml-stylesheet href='//example.org/a.css'?>", "<!-- a -->", "<metadata><a/></metadata>",
        "<g data-name='a' class='b' font-family='c' xml:space='preserve' inkscape:label='d'/>",
        "<sodipodi:namedview/>"
    })
    void what_tools_leave_behind_goes_without_a_word(String litter) {
        String html = drawn(litter);

        assertTrue(flaws.all().isEmpty(), () -> flaws.all().toString());
        assertTrue(Stream.of("example", "<!--", "metadata", "data-name", "class", "font", "xml:", "inkscape", "sodi")
                .noneMatch(html::contains), html);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_active_and_nothing_from_outside_is_left(String hostile) {
        String html = read(hostile).map(d -> d.html("media/a.svg", "a", "x-")).orElse("").toLowerCase(Locale.ROOT);

        assertTrue(Stream.of("script", "alert", "onload", "onclick", "onbegin", "javascript", "example", "data:",
                        "foreignobject", "<style", "style=", "import", "<image", "<animate", "<set", "<iframe", "<a",
                        "entity", "passwd", "<!", "<?", "xlink", "&xxe", "lol;lol", "<img", "<math")
                .noneMatch(html::contains), html);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<svg:script>alert(1)</svg:script>",
                "<g onload='alert(1)' onclick='alert(1)' ONLOAD='alert(1)'/>",
                "<a href='javascript:alert(1)'><text>a</text></a>",
                "<a xlink:href='javascript:alert(1)'><text>a</text></a>",
                "<use href='//example.org/a.svg#a'/>",
                "<use xlink:href='data:image/svg+xml;base64,AAAA#a'/>",
                "<use href='javascript:alert(1)'/>",
                "<image href='//example.org/a.png'/>",
                "<image xlink:href='data:image/png;base64,AA=='/>",
                "<foreignObject><iframe src='//example.org'/></foreignObject>",
                "<style>@import url(//example.org/a.css);</style>",
                "<style>* { fill: url(//example.org) }</style>",
                "<g style='background:url(//example.org)'/>",
                "<g filter='url(//example.org#a)' mask='url(//example.org#a)' cursor='url(//example.org)'/>",
                "<g clip-path='url(//example.org#a)' marker-end='url(//example.org#a)' stroke='url(//example.org#a)'/>",
                "<g font-size='url(//example.org#a)' transform='URL(//example.org)'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/><set attributeName='onload' to='alert(1)'/>",
                "<g><animate onbegin='alert(1)'/></g>",
                "<text><![CDATA[</text></svg><img src=x>]]></text>",
                "<title><img src=x onerror=alert(1)></title>",
                "<desc><style><img title='</style><img src=x onerror=alert(1)>'></style></desc>",
                "<g xml:base='//example.org/'><use href='a.svg#b'/></g>",
                "<handler>alert(1)</handler><math><mi/></math>",
                "</svg><script>alert(1)</script><svg>",
                "<g id='\"><script>alert(1)</script>'/><use href='#\"><script>alert(1)</script>'/>",
                "<text x='\"><img src=x>'/>")
                .map(inside -> String.format(SVG, inside))
                .map(svg -> "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY xxe SYSTEM 'file:///etc/passwd'>"
                        + "<!ENTITY lol 'lol;lol'>]>" + svg);
    }

    @Test
    void entities_mean_nothing() {
        String svg = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + String.format(SVG, "<text>&b;</text>");

        assertEquals("&b;", read(svg).orElseThrow().words());
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void a_drawing_made_to_keep_a_machine_busy_is_read_in_time_and_not_drawn(String heavy) {
        read(heavy);

        assertFalse(flaws.all().isEmpty());
    }

    static Stream<String> heavy() {
        StringBuilder uses = new StringBuilder("<g id='u0'><path d='M0 0'/></g>");
        StringBuilder patterns = new StringBuilder("<g id='p0'/>");
        for (int i = 1; i < 40; i++) {
            uses.append("<g id='u").append(i).append("'>").append(("<use href='#u" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
            patterns.append("<pattern id='p").append(i).append("'>")
                    .append(("<path fill='url(#p" + (i - 1) + ")'/>").repeat(10)).append("</pattern>");
        }
        return Stream.of(
                "<g>".repeat(300_000), "<".repeat(1_000_000), "<a b='".repeat(150_000), "&".repeat(1_000_000),
                "<!DOCTYPE svg [" + "<!ENTITY a 'b'>".repeat(60_000) + "]><svg/>",
                String.format(SVG, "<g>".repeat(140_000) + "</g>".repeat(140_000)),
                String.format(SVG, "<g/>".repeat(240_000)),
                String.format(SVG, uses), String.format(SVG, patterns),
                String.format(SVG, "<g id='a'><use href='#a'/></g>"),
                String.format(SVG, "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"),
                String.format(SVG, "<g fill='red' " + "a='b' ".repeat(150_000) + "/>"));
    }

    @Test
    void a_flaw_is_told_once_and_not_a_thousand_times() {
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            shapes.append("<g fill='#").append(100_000 + i).append("'/>");
        }
        drawn(shapes.toString());

        assertEquals(101, flaws.all().size());
    }
}
