package kexin.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kexin.course.Stop;
import kexin.learning.web.Outline.Line;
import kexin.learning.web.Outline.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OutlineLinesTest {

    private static final OutlineLines.Setting SETTING =
            new OutlineLines.Setting("/courses/manners/", "测验", "已读", false);

    private final Outline outline = new Outline(List.of(
            new Part(
                    "Fish & \"chips\" <b>",
                    1,
                    false,
                    true,
                    List.of(
                            new Line("第一页", new Stop("fish", "M.1"), true, false),
                            new Line("</a><script>", new Stop("fish", "M.2"), false, true),
                            new Line(null, new Stop("fish", Stop.QUIZ), false, false))),
            new Part("Later", 2, false, false, List.of(new Line("Last", new Stop("later", "M.3"), false, false)))));

    private final Document read = Jsoup.parseBodyFragment(OutlineLines.html(outline, SETTING));

    @Test
    void a_title_is_words_whatever_it_holds() {
        assertEquals("1. Fish & \"chips\" <b>", read.select(".part-title").get(0).text());
        assertEquals("</a><script>", line("M.2").select("span:not(.tick)").get(0).text());
        assertTrue(read.select("script, b").isEmpty());
    }

    @Test
    void a_line_leads_to_its_page_and_a_quiz_to_its_lesson() {
        assertEquals("/courses/manners/fish/M.1", line("M.1").attr("href"));
        assertEquals("/courses/manners/fish/quiz", line("quiz").attr("href"));
        assertEquals("测验", line("quiz").text());
    }

    @Test
    void what_was_opened_is_ticked_and_said_so() {
        assertTrue(line("M.1").hasClass("done"));
        assertEquals("第一页已读", line("M.1").text());
        assertEquals(List.of("1/2", "0/1"), read.select(".figure").eachText());
    }

    @Test
    void only_the_lesson_one_is_in_stands_open_and_only_the_page_one_is_on_is_current() {
        assertEquals(1, read.select("details[open]").size());
        assertEquals(List.of("M.2"), read.select("[aria-current=page]").eachAttr("data-page"));
    }

    private Element line(String page) {
        return read.select("a.line[data-page=" + page + "]").first();
    }
}
