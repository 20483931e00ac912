package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {

    /** Each list in its order. */
    @ParameterizedTest
    @ValueSource(strings = {
        "陈静|李雷|林小满|王芳|张伟|周敏|Ada|ada b|Élodie|Zoë",
        "李|李 雷|李雷|李蕾",
        "007|7|阿|A",
        "Łukasz|Mei|O'Hara|Ohara B",
    })
    void names_stand_in_their_order(String inOrder) {
        List<String> names = List.of(inOrder.split("[|]"));
        List<String> mixed = new ArrayList<>(names);
        Collections.reverse(mixed);

        mixed.sort(NameOrder.COMPARATOR);

        assertEquals(names, mixed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "李雷", "𠮷野家", "\ud83d", "Nnnnnnn"})
    void a_key_fits_its_column_and_is_in_letters_that_every_database_sorts_alike(String name) {
        String key = NameOrder.key(name.repeat(17));

        assertTrue(key.matches("[0-9a-f]{0,200}"), key);
    }

    @Test
    void a_traditional_name_stands_beside_its_simplified_one() {
        List<String> names = new ArrayList<>(List.of("张三", "陈静", "陳靜", "白"));

        names.sort(NameOrder.COMPARATOR);

        assertEquals(List.of("白", "陈静", "陳靜", "张三"), names);
    }
}
