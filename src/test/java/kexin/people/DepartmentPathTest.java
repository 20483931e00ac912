package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentPathTest {

    @ParameterizedTest
    @CsvSource({
        "总部, 总部",
        "总部/客服部/一组, 总部/客服部/一组",
        "总部／客服部, 总部/客服部",
        "' 总部 / 客服部 ', 总部/客服部",
        "/总部/客服部/, 总部/客服部",
        "'Head\u3000office /  Team\t1', Head office/Team 1",
        "'总部/\u0000客服部', 总部/客服部",
    })
    void a_path_is_read_as_it_is_meant(String written, String path) {
        assertEquals(path, DepartmentPath.of(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "//", "总部//一组", "总部/ /一组"})
    void a_level_without_a_name_is_refused(String written) {
        assertRefused("refused.department.nameless", written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"总部/总部", "总部/客服部/总部", "IT/Ops/it"})
    void nothing_lies_beneath_itself(String written) {
        assertRefused("refused.department.circle", written);
    }

    @Test
    void a_path_is_as_long_as_a_record_can_copy() {
        assertEquals(120, DepartmentPath.of("部".repeat(118) + "/组").toString().length());
        assertRefused("refused.department.long", "部".repeat(119) + "/组");
    }

    @ParameterizedTest
    @CsvSource({
        "总部/客服部, 总部, true",
        "总部, 总部, true",
        "HQ/Care, hq, true",
        "总部二, 总部, false",
        "总部, 总部/客服部, false",
    })
    void what_lies_within_is_beneath_or_the_same(String path, String other, boolean within) {
        assertEquals(within, DepartmentPath.of(path).isWithin(DepartmentPath.of(other)));
    }

    @Test
    void the_tree_is_kept_together_in_its_order() {
        List<String> sorted = Stream.of("A/B", "A B", "A", "B", "A/B/C", "A-B").map(DepartmentPath::of).sorted()
                .map(DepartmentPath::toString)
                .toList();

        assertEquals(List.of("A", "A/B", "A/B/C", "A B", "A-B", "B"), sorted);
    }

    private static void assertRefused(String key, String written) {
        assertEquals(key, assertThrows(Refused.class, () -> DepartmentPath.of(written)).key());
    }
}
