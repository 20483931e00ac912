package kexin.life;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kexin.people.Role;
import org.junit.jupiter.api.Test;

class StaffTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = Instant.parse("2023-11-21T16:00:00Z");

    private final List<Colleague> staff = Staff.of(era(1, 500));

    @Test
    void the_same_seed_invents_the_same_people_and_another_seed_others() {
        assertEquals(staff, Staff.of(era(1, 500)));
        assertNotEquals(staff, Staff.of(era(2, 500)));
    }

    @Test
    void a_larger_staff_has_the_smaller_one_in_it() {
        assertEquals(staff.subList(0, 20), Staff.of(era(1, 20)));
    }

    @Test
    void everybody_has_an_account_and_a_staff_number_of_their_own() {
        assertEquals(500, staff.stream().map(Colleague::account).collect(toSet()).size());
        assertEquals(500, staff.stream().map(each -> each.details().staffNumber()).collect(toSet()).size());
        staff.forEach(each -> assertTrue(each.account().matches("[a-z]{3,}[0-9]*"), each.account()));
        staff.forEach(each -> assertTrue(each.details().staffNumber().matches("0\\d{4}"), each.details().staffNumber()));
    }

    @Test
    void people_come_before_they_go_and_both_within_the_years() {
        Era era = era(1, 500);
        staff.forEach(each -> assertTrue(era.has(each.hired()), each.toString()));
        staff.forEach(each -> assertTrue(each.hired().isBefore(each.leaves()), each.toString()));
        staff.forEach(each -> assertTrue(!each.leaves().isAfter(era.end()), each.toString()));
    }

    @Test
    void people_differ_in_what_they_speak_and_how_they_learn_and_some_leave() {
        long english = staff.stream().filter(each -> each.details().language().equals("en")).count();
        long leavers = staff.stream().filter(each -> each.leaves().isBefore(era(1, 1).end())).count();
        long lazy = staff.stream().filter(each -> each.diligence() < 0.5).count();

        assertTrue(english > 15 && english < 100, "English: " + english);
        assertTrue(leavers > 40 && leavers < 120, "leavers: " + leavers);
        assertTrue(lazy > 40 && lazy < 200, "lazy: " + lazy);
    }

    @Test
    void every_desk_has_somebody_at_it() {
        Set<Role> roles = staff.stream().flatMap(each -> each.details().roles().stream()).collect(toSet());

        assertEquals(Set.of(Role.values()), roles);
    }

    private static Era era(long seed, int people) {
        return new Era(seed, people, BEGIN, SHANGHAI, List.of());
    }
}
