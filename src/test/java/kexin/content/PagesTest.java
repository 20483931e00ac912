package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kexin.content.Shelf.WrittenPage;
import kexin.course.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What every page of the built-in courses promises, in each language. */
class PagesTest {

    @Test
    void a_title_is_short_enough_to_be_read_at_a_glance() {
        assertNone(page -> {
            int most = page.language().equals("en") ? 70 : 25;
            int length = page.text().title().codePointCount(0, page.text().title().length());
            return length <= most ? null : length + " characters, at most " + most;
        });
    }

    @Test
    void notes_are_neither_a_line_nor_an_essay() {
        assertNone(page -> {
            String notes = Jsoup.parse(page.text().notes()).text();
            boolean english = page.language().equals("en");
            int length = english ? words(notes) : characters(notes);
            int least = english ? 60 : 100;
            int most = english ? 150 : 250;
            return length >= least && length <= most ? null : "notes of " + length + ", wanted " + least + " to " + most;
        });
    }

    @Test
    void a_page_of_points_has_three_to_seven_or_a_table() {
        assertNone(page -> {
            Document slide = Jsoup.parse(page.text().slide());
            int points = slide.select("body > ul > li, body > ol > li").size();
            boolean fits = points >= 3 && points <= 7 || !slide.select("table").isEmpty();
            return page.page().kind() != Page.Kind.POINTS || fits ? null : points + " points, wanted 3 to 7";
        });
    }

    @Test
    void a_dialogue_has_four_to_ten_turns_of_at_least_two_speakers() {
        assertNone(page -> {
            Document slide = Jsoup.parse(page.text().slide());
            int turns = slide.select(".turn").size();
            long speakers = slide.select(".speaker").eachText().stream().distinct().count();
            boolean fits = turns >= 4 && turns <= 10 && speakers >= 2;
            return page.page().kind() != Page.Kind.DIALOGUE || fits ? null : turns + " turns of " + speakers;
        });
    }

    @Test
    void a_drawing_is_told_in_the_language_of_its_page() {
        assertNone(page -> Jsoup.parse(page.text().slide()).select("svg").stream()
                .map(svg -> svg.attr("aria-label"))
                .filter(words -> words.length() < 8 || isChinese(words) != page.language().equals("zh-CN"))
                .findFirst()
                .orElse(null));
    }

    @Test
    void what_a_drawing_says_is_said_in_the_language_of_its_page() {
        assertNone(page -> Jsoup.parse(page.text().slide()).select("svg text").stream()
                .map(text -> text.text())
                .filter(words -> page.language().equals("en") && isChinese(words))
                .findFirst()
                .orElse(null));
    }

    @Test
    void both_languages_give_the_same_facts_and_topics() {
        assertNone(page -> page.file().facts().equals(page.page().facts()) && page.file().topics().equals(page.page().topics())
                ? null
                : "facts or topics differ from those in the first language");
    }

    /** @param fault null for a page without it */
    private static void assertNone(Function<WrittenPage, String> fault) {
        assertEquals("", String.join("\n", Shelf.pages().stream()
                .flatMap(page -> Stream.ofNullable(fault.apply(page)).map(what -> page + ": " + what))
                .toList()));
    }

    /** Without punctuation. */
    private static int characters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int words(String text) {
        return List.of(text.strip().split("\\s+")).size();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
