package kexin.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kexin.Cast;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonTest {

    private final Person mei = Cast.learner();

    @ParameterizedTest
    @CsvSource({"Mei, mei", "' MEI ', mei", "\u3000mei, mei", "ÉLODIE, élodie", "TITLE, title"})
    void an_account_is_the_same_in_capital_and_small_letters(String typed, String account) {
        assertEquals(account, Person.fold(typed));
    }

    @Test
    void whoever_is_added_may_learn_and_nothing_else() {
        assertTrue(mei.isActive());
        assertEquals(Set.of(), mei.getRoles());
    }

    @ParameterizedTest
    @EnumSource
    void who_has_not_the_role_is_told_that_there_is_nothing(Role role) {
        assertTrue(assertThrows(Refused.class, () -> mei.must(role)).isUnknown());
    }

    @ParameterizedTest
    @EnumSource
    void a_role_ends_with_the_person(Role role) {
        Person tan = Cast.person("tan", "谭云", "", role);
        assertDoesNotThrow(() -> tan.must(role));

        tan.deactivate();
        assertThrows(Refused.class, () -> tan.must(role));
        tan.reactivate();
        assertDoesNotThrow(() -> tan.must(role));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void open_sessions_end(Consumer<Person> deed) {
        int before = mei.epoch();

        deed.accept(mei);

        assertEquals(before + 1, mei.epoch());
    }

    static Stream<Consumer<Person>> endings() {
        return Stream.of(
                person -> person.choosePassword("hash"),
                person -> person.receiveOneTimePassword("hash"),
                Person::deactivate,
                person -> person.describe(Cast.details("韩梅", null, "", Role.HR)));
    }

    @Test
    void another_name_or_department_ends_no_session() {
        int before = mei.epoch();

        mei.describe(Cast.details("韩梅梅", "00042", "总部"));
        mei.speak("en");
        mei.markAsDemo();

        assertEquals(before, mei.epoch());
        assertEquals("总部", mei.getDepartment());
    }

    @Test
    void a_password_that_was_handed_out_works_once_and_one_that_was_chosen_stays() {
        mei.receiveOneTimePassword("handed out");
        assertTrue(mei.isOneTime());

        mei.choosePassword("chosen");
        assertFalse(mei.isOneTime());
        assertEquals("chosen", mei.passwordHash());
    }

    @Test
    void the_roles_one_is_shown_cannot_be_changed() {
        assertThrows(UnsupportedOperationException.class, () -> Cast.trainer().getRoles().add(Role.HR));
        assertThrows(UnsupportedOperationException.class, () -> mei.getRoles().add(Role.HR));
    }
}
