package kexin.life;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Era era =
            new Era(1, 500, Instant.parse("2023-11-21T16:00:00Z"), ZoneId.of("Asia/Shanghai"), List.of("lin"));
    private final List<Colleague> staff = Staff.of(era);
    private final List<Taking> takings =
            staff.stream().flatMap(each -> Agenda.of(era, each).stream()).toList();

    @Test
    void the_same_seed_makes_the_same_agenda() {
        assertEquals(takings, staff.stream().flatMap(each -> Agenda.of(era, each).stream()).toList());
    }

    @Test
    void nobody_takes_a_course_twice_nor_when_they_are_not_there() {
        Map<String, Long> times = takings.stream()
                .collect(groupingBy(each -> each.learner().account() + " " + each.course(), counting()));

        assertEquals(List.of(), times.entrySet().stream().filter(each -> each.getValue() > 1).toList());
        takings.forEach(each -> assertTrue(each.learner().isThere(each.begin()), each.toString()));
    }

    @Test
    void five_hundred_people_take_some_two_and_a_half_thousand_courses() {
        assertTrue(takings.size() > 2_000 && takings.size() < 3_200, "courses taken: " + takings.size());
    }

    @Test
    void most_go_through_and_some_leave_their_course_lying() {
        double left = takings.stream().filter(each -> each.lessons() < 10).count() / (double) takings.size();

        assertTrue(left > 0.03 && left < 0.25, "left lying: " + left);
    }

    @Test
    void learning_comes_in_waves() {
        Map<Object, Long> byMonth = takings.stream().collect(groupingBy(each -> era.month(each.begin()), counting()));
        long busiest = byMonth.values().stream().mapToLong(each -> each).max().orElseThrow();
        long quietest = byMonth.values().stream().mapToLong(each -> each).min().orElseThrow();

        assertTrue(busiest > 5 * quietest, byMonth.toString());
    }

    @Test
    void a_refresher_is_taken_once_it_is_published() {
        takings.stream()
                .filter(each -> each.course().startsWith("refresher-"))
                .forEach(each -> assertTrue(
                        each.begin().atZone(era.zone()).toLocalDate().isAfter(
                                Refresher.published(Integer.parseInt(each.course().substring(10)))),
                        each.toString()));
    }
}
