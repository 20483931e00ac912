package kexin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void a_place_reads_as_it_was_written() {
        Place place = new Place(Instant.parse("2026-11-23T01:30:00.250Z"), 4711);

        assertEquals(place, Place.read(place.words()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "1", "1-", "-1", "a-b", "1-2-3", "1795312345678-4711x", "9999999999999999-1", "１-２"})
    void what_is_no_place_is_none(String words) {
        assertNull(Place.read(words));
    }

    @ParameterizedTest
    @CsvSource({"5, abcde, abcde", "5, abcdef, abcd…", "4, 你好世界啊, 你好世…", "3, 'a\u0000b', 'a b'", "3, a𠮷𠮷, a…", "4, a𠮷𠮷, a𠮷…"})
    void a_text_is_cut_between_its_characters(int longest, String text, String cut) {
        assertEquals(cut, Cut.to(longest, text));
    }

    @Test
    void details_are_cut_in_number_and_length() {
        List<String> details = Cut.details(java.util.Collections.nCopies(100, "x".repeat(1000)));

        assertEquals(12, details.size());
        assertEquals(300, details.get(0).length());
        assertEquals(details, new DetailsColumn().convertToEntityAttribute(new DetailsColumn().convertToDatabaseColumn(details)));
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "＝1, '''＝1'", "+86, '''+86'", "@x, '''@x'", "韩梅, 韩梅", "'', ''"})
    void a_text_like_a_formula_is_made_harmless(String typed, String cell) {
        assertEquals(cell, AuditCsv.text(typed));
    }
}
