package kexin.completion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import kexin.completion.RecordFilter;
import kexin.completion.RecordFilter.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, Asia/Shanghai, 2026-01-30T16:00:00Z, 2026-01-31T16:00:00Z",
        "2026-01-31, UTC, 2026-01-31T00:00:00Z, 2026-02-01T00:00:00Z",
        "2026-12-31, Asia/Shanghai, 2026-12-30T16:00:00Z, 2026-12-31T16:00:00Z",
        "2028-02-29, UTC, 2028-02-29T00:00:00Z, 2028-03-01T00:00:00Z",
        // the days on which summer time begins and ends, and one that begins at one o'clock
        "2026-03-29, Europe/Berlin, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
        "2026-10-25, Europe/Berlin, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
        "2018-11-04, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-05T02:00:00Z",
        "' 2026-01-31 ', UTC, 2026-01-31T00:00:00Z, 2026-02-01T00:00:00Z",
    })
    void a_day_begins_and_ends_where_it_is_lived_and_the_last_one_counts(
            String day, ZoneId zone, Instant from, Instant until) {
        RecordFilter filter = Chosen.of(Map.of("from", day, "to", day)::get).filter(zone);

        assertEquals(from, filter.from());
        assertEquals(until, filter.until());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-", "''", "' '", "yesterday", "2026-02-30", "31.01.2026", "20260131", "2026-1-1"})
    void what_is_no_day_asks_for_nothing(String words) {
        Chosen chosen = new Chosen(null, null, null, null, words, words);

        assertNull(chosen.filter(SHANGHAI).from());
        assertNull(chosen.filter(SHANGHAI).until());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "completed, COMPLETED", "COMPLETED, COMPLETED", "learning, LEARNING", "'', -", "-, -", "finished, -"
    })
    void a_state_is_one_of_two_or_asks_for_nothing(String words, State state) {
        assertEquals(state, new Chosen(null, null, null, words, null, null).filter(SHANGHAI).state());
    }

    @Test
    void the_words_of_an_address_are_the_parts_of_the_filter() {
        Map<String, String> address =
                Map.of("text", "韩", "course", "counter", "department", "城南营业厅", "state", "learning", "page", "7");

        assertEquals(
                new RecordFilter("韩", "counter", "城南营业厅", State.LEARNING, null, null),
                Chosen.of(address::get).filter(SHANGHAI));
    }
}
