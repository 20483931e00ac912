package kexin.course.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.course.notation.Flaws;
import kexin.course.notation.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PageRenderingTest {

    private final Media media = new Media();
    private final Flaws flaws = new Flaws();
    private final PageRendering rendering = new PageRendering(media, flaws, "page");

    private String html(String markdown) {
        return rendering.prose(new Part(1, markdown)).html();
    }

    private String dialogue(String markdown) {
        return rendering.slide(new Part(1, "# Title\n\n" + markdown), true).body().html().replace("\n", "");
    }

    private void drawing(String path, String inside) {
        String svg = "<svg viewBox=\"0 0 9 9\">" + inside + "</svg>";
        media.add(path, svg.getBytes(StandardCharsets.UTF_8), flaws);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "a *b* **c** `d` → <p>a <em>b</em> <strong>c</strong> <code>d</code></p>",
        "a < b & c > d → <p>a &lt; b &amp; c &gt; d</p>",
        "H<sub>2</sub>O <mark lang=\"en\">a</mark><br> → <p>H<sub>2</sub>O <mark lang=\"en\">a</mark><br></p>",
        "a <!-- never said --> b → <p>a  b</p>",
        "[a](https://a.example/?b=c&d) → "
                + "<p><a href=\"https://a.example/?b=c&amp;d\" rel=\"noopener\" target=\"_blank\">a</a></p>",
        "[a](mailto:a@b.example) → "
                + "<p><a href=\"mailto:a@b.example\" rel=\"noopener\" target=\"_blank\">a</a></p>",
        "[a](HTTP://a.example) → <p><a href=\"http://a.example\" rel=\"noopener\" target=\"_blank\">a</a></p>"
    })
    void markdown_becomes_html(String markdown, String expected) {
        assertEquals(expected, html(markdown).replace("\n", ""));
        assertTrue(flaws.all().isEmpty(), () -> flaws.all().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "<b>open → problem.html.open", "close</b> → problem.html.open", "<b><i>a</b></i> → problem.html.open",
        "*a <b>b* c</b> → problem.html.open", "<b> → problem.html.open", "**“重点”**是 → problem.asterisks",
        "他姓**王 → problem.asterisks"
    })
    void what_would_not_look_as_it_was_meant_is_named(String markdown, String expected) {
        html(markdown);

        assertEquals(expected, flaws.all().iterator().next().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"138****5678", "\\*\\*", "`a**b`", "**a**", "2 * 3", "<b>a <i>b</i></b>", "a<br>b<wbr/>c"})
    void what_looks_as_it_was_meant_is_fine(String markdown) {
        html(markdown);

        assertTrue(flaws.all().isEmpty(), () -> flaws.all().toString());
    }

    @Test
    void a_table_is_aligned_by_classes() {
        assertEquals("<table><thead><tr><th scope=\"col\">a</th><th class=\"right\" scope=\"col\">b</th></tr></thead>"
                + "<tbody><tr><td>1</td><td class=\"right\">2</td></tr></tbody></table>",
                html("| a | b |\n|:--|--:|\n| 1 | 2 |").replace("\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "客户在心里\\n记下的, <p>客户在心里记下的</p>", "“好。”\\n他说, <p>“好。”他说</p>", "他说：\\n“好。”, <p>他说：“好。”</p>",
        "用 SAS\\n的例子, <p>用 SAS 的例子</p>", "two\\nwords, <p>two words</p>",
        "he said “yes”\\n“no”, <p>he said “yes” “no”</p>"
    })
    void lines_of_chinese_are_joined_without_a_space(String markdown, String expected) {
        assertEquals(expected, html(markdown.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "- 客服：您好 → 1 客服 <p>您好</p>",
        "- Agent: Good morning → 1 Agent <p>Good morning</p>",
        "- 客服:您好 → 1 客服 <p>您好</p>",
        "- **客服**：您好 → 1 客服 <p>您好</p>",
        "- **Agent:** Hello → 1 Agent <p>Hello</p>",
        "- *Agent*: It is 10:30 → 1 Agent <p>It is 10:30</p>",
        "1. Agent (calmly): **Yes**: now → 1 Agent (calmly) <p><strong>Yes</strong>: now</p>",
        "- 客服：看 https://a.example/ → 1 客服 <p>看 https://a.example/</p>"
    })
    void a_turn_begins_with_its_speaker(String item, String expected) {
        String[] parts = expected.split(" (?=<p>)");
        String speaker = parts[0].substring(2);

        assertEquals("<ol class=\"dialogue\"><li class=\"turn turn-1\"><span class=\"speaker\">" + speaker + "</span>"
                + parts[1] + "</li></ol>", dialogue(item));
        assertTrue(flaws.all().isEmpty(), () -> flaws.all().toString());
    }

    @Test
    void speakers_are_numbered_by_their_first_word_over_all_lists_of_a_slide() {
        String html = dialogue("- A: a\n- B: b\n\nA pause.\n\n- B: c\n- C: d\n- A: e");

        assertEquals("1 2 2 3 1", Stream.of(html.split("turn turn-")).skip(1)
                .map(turn -> turn.substring(0, 1)).collect(Collectors.joining(" ")));
        assertTrue(html.contains("</ol><p>A pause.</p><ol class=\"dialogue\">"), html);
    }

    @Test
    void a_drawing_stands_in_the_page_itself_with_its_words() {
        drawing("media/a.svg", "<text>three stages</text>");

        Html part = rendering.prose(new Part(1, "Before\n\n![They climb](media/a.svg \"Drawn here\")\n\nafter"));

        assertEquals("<p>Before</p><figure class=\"drawing\"><svg viewBox=\"0 0 9 9\" role=\"img\""
                + " aria-label=\"They climb\"><text>three stages</text></svg>"
                + "<figcaption>Drawn here</figcaption></figure><p>after</p>", part.html().replace("\n", ""));
        assertEquals("Before\nThey climb\nthree stages\nDrawn here\nafter", part.words());
        assertEquals(Set.of(Html.Shape.PARAGRAPH, Html.Shape.PICTURE), part.shapes());
    }

    @Test
    void no_two_drawings_of_a_page_share_an_id() {
        drawing("media/a.svg", "<g id=\"a\"/>");

        String html = html("![a](media/a.svg)\n\n![a](media/a.svg)\n![a](media/a.svg)") + html("![a](media/a.svg)");

        assertEquals(4, Stream.of(html.split("id=\"")).skip(1).map(id -> id.split("\"")[0]).distinct().count());
    }

    @Test
    void words_are_a_line_a_block() {
        Html part = rendering.prose(
                new Part(1, "One *two*\nthree\n\n- four\n- five\n\n| six | seven |\n|---|---|\n| 8 | 9 |"));

        assertEquals("One two three\nfour\nfive\nsix\nseven\n8\n9", part.words());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_active_is_left_of_hostile_markdown(String markdown) {
        String html = html(markdown).toLowerCase(Locale.ROOT);
        String tags = Stream.of(html.split("<")).skip(1).map(tag -> tag.split(">")[0]).collect(Collectors.joining("|"));

        assertTrue(Stream.of("script", "onerror", "onclick", "javascript", "vbscript", "data:", "style", "iframe",
                        "object", "embed", "form", "input", "base", "meta", "link", "svg", "math", "img")
                .noneMatch(tags::contains), html);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>", "<scr<script>ipt>alert(1)</script>", "<img src=x onerror=alert(1)>",
                "<b onclick=alert(1)>a</b>", "<b style='a'>a</b>", "<span class='turn'>a</span>",
                "<a href='javascript:alert(1)'>a</a>", "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))",
                "[a](<java\tscript:alert(1)>)", "[a](&#106;avascript:alert(1))", "[a](data:text/html,a)",
                "[a](vbscript:a)", "<javascript:alert(1)>", "[a]: javascript:alert(1)\n\n[a]",
                "![a](javascript:alert(1))",
                "![a](data:image/svg+xml,a)", "<svg><script>alert(1)</script></svg>", "<svg onload=alert(1)>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<iframe src='//example.org'>",
                "<form><input></form>", "<base href='//example.org'>",
                "<meta http-equiv=refresh content=0>",
                "<style>*{}</style>", "<link rel=stylesheet href=//example.org>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!-- --!><img src=x onerror=alert(1)>", "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<?php <img src=x onerror=alert(1)> ?>", "<b title=\"<img src=x onerror=alert(1)>\">a</b>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script></script></template>",
                "<figure data-picture=\"0\"></figure>", "`<script>`</p><script>alert(1)</script>",
                "<b lang=\"en\" onclick=\"a\">a</b>", "<b\nonclick=alert(1)>a</b>", "<!DOCTYPE html><script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[", "![", "**a ", "*a _b ", "[a](", "<b>", "`", "``` ", ">", "> - ", "- ", "1. ", "    - a\n", "|a",
        "| a |\n|---|\n", "\\", "&amp;", "<!--", "<?", "<a b='", "[a]: b\n", "~~~\n", "a\n===\n", "[a][b]",
        "<http://a.example>", "_a_*b*"
    })
    void a_text_made_to_keep_a_machine_busy_is_rendered_in_time(String piece) {
        html(piece.repeat(20_000 / piece.length()));
        html((piece + "\n").repeat(20_000 / (piece.length() + 1)));
    }
}
