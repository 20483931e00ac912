package kexin.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.Refused;
import kexin.completion.RecordFilter.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

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
        Asked asked = Asked.parse("").with("from", day).with("to", day).with("completedTo", day);

        assertEquals(new Span(from, until), asked.filter(zone, List::of).dates());
        assertEquals(new Span(null, until), asked.filter(zone, List::of).completed());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "from=yesterday", "to=2026-02-30", "from=31.01.2026", "to=20260131", "state=finished", "state=xx", "least=much", "most=-1",
        "least=90.5", "most=101", "edition=1.0", "edition=zz", "person=mei", "person=99999999999999999999", "from=%zz"
    })
    void a_question_with_a_part_that_cannot_be_read_has_no_answer(String query) {
        Asked asked = Asked.parse(query);

        assertEquals(List.of(query), asked.unreadable().stream().map(part -> part.part() + "=" + part.typed()).toList());
        assertEquals(List.of(), asked.filters());
        assertTrue(assertThrows(Refused.class, () -> asked.filter(SHANGHAI, List::of)).key().startsWith("refused.question."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=+++", "course=", "unheard=of", "=", "&&", "certificate", "beneath=yes"})
    void what_is_no_part_of_a_filter_asks_for_nothing(String query) {
        RecordFilter nothing = Asked.parse("").filter(SHANGHAI, List::of);

        assertEquals(nothing, Asked.parse(query).filter(SHANGHAI, List::of));
    }

    @ParameterizedTest
    @CsvSource({
        "least, 95%, 95", "least, 95 ％, 95", "most, ９０, 90", "least, 007, 7", "most, 100, 100",
        "edition, 第1版, 1", "edition, 第 １２ 版, 12", "edition, 3版, 3",
        "from, 2026-1-1, 2026-01-01", "to, 2026年2月28日, 2026-02-28", "from, ２０２６/02/28, 2026-02-28",
        "state, COMPLETED, completed", "person, ４２, 42",
        "certificate, 7k2qxabcdefghjkmnpqr, 7K2QX-ABCDE-FGHJK-MNPQR", "certificate, 7k2qx-abcde-, 7K2QX-ABCDE",
        "certificate, ７Ｋ２, 7K2", "certificate, 7k2qx abc, 7K2QX-ABC", "certificate, 没有, 没有"
    })
    void what_is_plainly_meant_is_taken_so(String part, String typed, String meant) {
        Asked asked = Asked.parse("").with(part, typed);

        assertEquals(meant, asked.word(part));
        assertEquals(List.of(), asked.unreadable());
    }

    @ParameterizedTest
    @CsvSource({"completed, COMPLETED", "COMPLETED, COMPLETED", "learning, LEARNING"})
    void a_state_is_one_of_two(String words, State state) {
        assertEquals(state, Asked.parse("state=" + words).filter(SHANGHAI, List::of).state());
    }

    @Test
    void the_words_of_an_address_are_the_parts_of_the_filter() {
        RecordFilter filter = Asked.parse("text=%E9%9F%A9&course=counter&edition=2&department=-&person=7&language=en"
                        + "&least=50&most=80&certificate=7K2&page=3")
                .filter(SHANGHAI, List::of);

        assertEquals(
                new RecordFilter("韩", "counter", 2, List.of(""), 7L, "en", null, Span.ALWAYS, Span.ALWAYS, Span.ALWAYS, 50, 80,
                        "7K2"),
                filter);
    }

    @Test
    void a_department_stands_for_those_beneath_it_only_where_that_is_asked_for() {
        List<String> beneath = List.of("总部", "总部/客服部");

        assertEquals(List.of("总部"), Asked.parse("department=总部").filter(SHANGHAI, name -> beneath).departments());
        assertEquals(beneath, Asked.parse("department=总部&beneath=yes").filter(SHANGHAI, name -> beneath).departments());
        assertEquals(
                List.of("gone"), Asked.parse("department=gone&beneath=yes").filter(SHANGHAI, name -> List.of()).departments());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "text=%E9%9F%A9+%26+%3D%25&state=completed", "department=a%2Fb&beneath=yes&sort=-percent&columns=name.percent.course"
    })
    void a_question_can_be_written_down_and_read_again(String query) {
        assertEquals(query, Asked.parse(query).query());
    }

    @Test
    void the_longest_question_there_is_can_be_kept() {
        Map<String, String[]> parameters = new HashMap<>();
        for (String part : List.of("text", "course", "edition", "department", "beneath", "person", "language", "state", "from", "to",
                "enrolledFrom", "enrolledTo", "completedFrom", "completedTo", "least", "most", "certificate", "sort", "columns")) {
            parameters.put(part, new String[] {"龘".repeat(5_000)});
        }

        assertTrue(Asked.of(parameters).query().length() < 24_000);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'NAME STAFF_NUMBER DEPARTMENT COURSE STATE ENROLLED COMPLETED PERCENT CERTIFICATE'",
        "columns=percent.name, PERCENT NAME",
        "columns=name.nothing.name, NAME",
        "columns=nothing, 'NAME STAFF_NUMBER DEPARTMENT COURSE STATE ENROLLED COMPLETED PERCENT CERTIFICATE'"
    })
    void columns_come_as_they_are_chosen_and_never_none(String query, String columns) {
        assertEquals(columns, String.join(" ", Asked.parse(query).columns().stream().map(Enum::name).toList()));
    }

    @Test
    void each_column_may_have_a_parameter_of_its_own_as_a_form_sends_it() {
        assertEquals("columns=name.state", Asked.of(Map.of("column", new String[] {"name", "state"})).query());
    }

    @ParameterizedTest
    @CsvSource({
        "'', NAME, sort=name",
        "sort=name, NAME, sort=-name",
        "sort=-name, NAME, sort=name",
        "sort=name, COMPLETED, sort=-completed",
        "state=learning&sort=-name, PERCENT, state=learning&sort=percent"
    })
    void a_second_click_on_a_column_turns_its_order_round(String query, Column clicked, String after) {
        assertEquals(after, Asked.parse(query).sortedBy(clicked).query());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'enrolled_at desc, enrolment_id desc'",
        "enrolledTo=2026-01-01, 'enrolled_at desc, enrolment_id desc'",
        "from=2026-01-01, 'moved_at desc, enrolled_at desc, enrolment_id desc'",
        "completedTo=2026-01-01, 'completed_at desc, enrolled_at desc, enrolment_id desc'",
        "sort=enrolled, 'enrolled_at, enrolment_id'",
        "sort=name, 'sort_name, enrolled_at desc, enrolment_id desc'",
        "sort=-name, 'sort_name desc, enrolled_at, enrolment_id'",
        "sort=completed, 'completed_at, enrolled_at, enrolment_id'",
        "sort=-address&from=2026-01-01, 'course desc, enrolled_at, enrolment_id'",
        "sort=nothing, 'enrolled_at desc, enrolment_id desc'",
    })
    void where_nobody_says_the_newest_come_first_and_backwards_is_the_exact_reverse(String query, String order) {
        assertEquals(order, Asked.parse(query).order().sql());
    }
}
