package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDetailsTest {

    @ParameterizedTest
    @CsvSource({
        "' 韩 梅 ', 韩 梅",
        "'Zoë\t\n Łukasz', Zoë Łukasz",
        "'Anna\u0000Maria', Anna Maria",
        "\u3000韩梅\u3000, 韩梅",
        "\u00A0韩梅\u00A0, 韩梅",
        "'韩\u202E梅\u200B', 韩梅",
        "\uFEFF韩梅\u0007, 韩梅",
        "𠮷田, 𠮷田",
    })
    void what_was_typed_is_tidied(String typed, String kept) {
        assertEquals(kept, named(typed).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t"})
    void nobody_is_nameless(String name) {
        assertRefused("refused.person.nameless", () -> named(name));
    }

    @ParameterizedTest
    @CsvSource({"'韩\ud83d梅', 韩?梅", "'\udc00', ?", "'韩\ufffd', 韩?"})
    void a_character_that_was_lost_on_the_way_is_asked_for_again(String typed, String told) {
        Refused refusal = assertThrows(Refused.class, () -> named(typed));

        assertEquals("refused.person.character", refusal.key());
        assertEquals(told, refusal.arguments()[0]);
        assertRefused("refused.person.character", () -> details("韩梅", typed, null, ""));
        assertRefused("refused.person.character", () -> details("韩梅", null, null, typed));
    }

    @Test
    void staff_numbers_that_look_the_same_are_the_same() {
        assertEquals("00017", details("韩梅", "\uFEFF00017\u00A0", null, "").staffNumber());
        assertEquals("00017", details("韩梅", "000\u200B17", null, "").staffNumber());
    }

    @Test
    void a_staff_number_keeps_its_leading_zeros() {
        assertEquals("00017", details("韩梅", "00017", null, "").staffNumber());
    }

    @Test
    void what_is_left_empty_is_nothing() {
        PersonDetails details = details("韩梅", " ", "", null);

        assertNull(details.staffNumber());
        assertNull(details.email());
        assertEquals("", details.department());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mei", "mei@", "@example.com", "mei@example.com, tan@example.com", "a@b@c"})
    void what_is_no_letter_box_is_refused(String email) {
        assertRefused("refused.person.email", () -> details("韩梅", null, email, ""));
    }

    @ParameterizedTest
    @CsvSource({"name, 120", "staffNumber, 40", "email, 254", "department, 120"})
    void what_is_too_long_is_refused_by_the_name_of_its_field(String field, int most) {
        Refused refusal = assertThrows(Refused.class, () -> filled(field, "x".repeat(most + 1)));

        assertEquals("refused.person.long." + field, refusal.key());
        assertEquals(most, refusal.arguments()[0]);
    }

    @ParameterizedTest
    @CsvSource({"name, 120", "staffNumber, 40", "department, 120"})
    void as_long_as_may_be_is_not_too_long(String field, int most) {
        filled(field, "x".repeat(most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh", "EN", "tlh"})
    void a_language_the_interface_does_not_speak_is_refused(String language) {
        assertRefused(
                "refused.person.language", () -> new PersonDetails("韩梅", null, null, "", language, Set.of()));
    }

    private static PersonDetails filled(String field, String text) {
        return details(
                field.equals("name") ? text : "韩梅",
                field.equals("staffNumber") ? text : null,
                field.equals("email") ? text : null,
                field.equals("department") ? text : "");
    }

    private static PersonDetails named(String name) {
        return details(name, null, null, "");
    }

    private static PersonDetails details(String name, String staffNumber, String email, String department) {
        return new PersonDetails(name, staffNumber, email, department, "zh-CN", Set.of());
    }

    private static void assertRefused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refused.class, deed::run).key());
    }
}
