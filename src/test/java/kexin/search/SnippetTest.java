package kexin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import kexin.search.Snippet.Span;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void a_short_text_stands_whole() {
        assertEquals("Smile, then [speak].", told(Snippet.around("Smile, then speak.", spans("Smile, then speak.", "speak"), 60)));
    }

    @Test
    void a_long_one_is_cut_at_a_sentence_around_what_was_found() {
        String text = "Nothing of it here. ".repeat(10) + "They speak first. " + "Nor is it here. ".repeat(10);

        String told = told(Snippet.around(text, spans(text, "speak"), 40));

        assertTrue(told.startsWith("…They [speak] first."), told);
        assertTrue(told.endsWith("…"), told);
    }

    @Test
    void it_shows_the_place_where_most_was_found() {
        String text = "speak" + " or be silent".repeat(12) + "; speak, smile, speak again, and go on for a while longer";

        assertTrue(told(Snippet.around(text, spans(text, "speak"), 50)).contains("[speak], smile, [speak]"));
    }

    @Test
    void no_word_and_no_character_is_cut_in_two() {
        String latin = "unforgettable ".repeat(40) + "speak " + "unforgettable ".repeat(40);
        String rare = "𠮷".repeat(90) + "speak" + "𠮷".repeat(90);

        assertTrue(told(Snippet.around(latin, spans(latin, "speak"), 60)).matches("…(unforgettable )*\\[speak] (unforgettable ?)*…"));
        assertTrue(told(Snippet.around(rare, spans(rare, "speak"), 60)).matches("…𠮷*\\[speak]𠮷*…"));
    }

    @Test
    void the_points_of_a_slide_are_told_apart() {
        assertEquals("Look up · Smile", told(Snippet.of("Look up\nSmile", List.of())));
    }

    private static List<Span> spans(String text, String word) {
        return java.util.regex.Pattern.compile(word).matcher(text).results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private static String told(Snippet snippet) {
        return snippet.pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }
}
