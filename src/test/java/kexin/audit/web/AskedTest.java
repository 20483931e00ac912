package kexin.audit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kexin.audit.TrailFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address asks of the trail. */
class AskedTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void days_are_whole_days_of_the_organisation() {
        TrailFilter filter = Asked.of(Map.of("from", "2026-01-31", "to", " 2026-01-31 ")::get).filter(SHANGHAI);

        assertEquals(Instant.parse("2026-01-30T16:00:00Z"), filter.from());
        assertEquals(Instant.parse("2026-01-31T16:00:00Z"), filter.until());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "2026-02-30", "31.1.2026", "+999999999-12-31"})
    void what_is_no_day_is_named_and_finds_nothing(String words) {
        for (String end : List.of("from", "to")) {
            Asked asked = Asked.of(Map.of(end, words, "who", "gu")::get);

            assertEquals(List.of(words), asked.unreadable());
            assertEquals(Instant.EPOCH, asked.filter(SHANGHAI).until());
        }
    }

    @Test
    void an_empty_field_asks_for_nothing() {
        Asked asked = Asked.of(Map.of("from", " ")::get);

        assertEquals(List.of(), asked.unreadable());
        assertEquals(new TrailFilter(null, null, null, null, null), asked.filter(SHANGHAI));
    }
}
