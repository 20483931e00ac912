package kexin.audit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kexin.audit.Place;
import kexin.audit.Stretch;
import kexin.audit.TrailFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are numbers here, the higher the newer. */
class LeafTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', '', '', ''",
        "newest, 9 8, '', ''",
        "newest, 9 8 7, '', ''",
        "newest, 9 8 7 6, '', 7",
        "older, 6 5 4 3, 6, 4",
        "older, 6 5, 6, ''",
        "newer, 9 8 7 6, 8, 6",
        "newer, 9 8, '', 8",
        "older, '', '', ''",
    })
    void a_leaf_knows_the_ways_on(String way, String read, String newer, String older) {
        List<Integer> lines = read.isEmpty() ? List.of() : List.of(read.split(" ")).stream().map(Integer::valueOf).toList();
        Stretch stretch = switch (way) {
            case "older" -> Stretch.olderThan(place(7), 4);
            case "newer" -> Stretch.newerThan(place(5), 4);
            default -> Stretch.newest(4);
        };

        Leaf<Integer> leaf = Leaf.of(lines, stretch, LeafTest::place);

        assertEquals(newer, words(leaf.newer()));
        assertEquals(older, words(leaf.older()));
        assertEquals(Math.min(3, lines.size()), leaf.lines().size());
    }

    @Test
    void a_filter_is_read_from_the_address_and_written_back() {
        Map<String, String> words = Map.of("who", " 韩 梅 ", "kind", "person", "from", "2026-11-22", "to", "2026-11-22", "older", "7-7");
        Asked asked = Asked.of(words::get);

        assertEquals(
                new TrailFilter(" 韩 梅 ", null, "person", Instant.parse("2026-11-21T16:00:00Z"), Instant.parse("2026-11-22T16:00:00Z")),
                asked.filter(SHANGHAI));
        assertEquals("?who=%E9%9F%A9+%E6%A2%85&kind=person&from=2026-11-22&to=2026-11-22", asked.query());
        assertEquals("?who=%E9%9F%A9+%E6%A2%85&kind=person&from=2026-11-22&to=2026-11-22&newer=8-8", asked.query("newer", place(8)));
        assertEquals(Stretch.olderThan(place(7), Asked.LINES + 1), asked.stretch());
    }

    @Test
    void beyond_what_is_no_day_there_is_nothing_and_what_is_no_place_is_the_beginning() {
        Map<String, String> words = Map.of("from", "yesterday", "to", "2026-02-30", "newer", "x", "who", " ");
        Asked asked = Asked.of(words::get);

        assertEquals(List.of("yesterday", "2026-02-30"), asked.unreadable());
        assertEquals(Instant.EPOCH, asked.filter(SHANGHAI).until());
        assertEquals(Stretch.newest(Asked.LINES + 1), asked.stretch());
    }

    @Test
    void lines_are_put_under_their_days() {
        List<Day> days = Day.of(
                IntStream.of(30, 20, 10).boxed().toList(),
                Instant::ofEpochSecond,
                instant -> instant.getEpochSecond() < 15 ? "first" : "second",
                number -> new Line(number.toString(), "", "", null, "", null));

        assertEquals(List.of("second", "first"), days.stream().map(Day::title).toList());
        assertEquals(List.of("30", "20"), days.get(0).lines().stream().map(Line::clock).toList());
    }

    private static Place place(int line) {
        return new Place(Instant.ofEpochMilli(line), line);
    }

    private static String words(Place place) {
        return place == null ? "" : Long.toString(place.id());
    }
}
