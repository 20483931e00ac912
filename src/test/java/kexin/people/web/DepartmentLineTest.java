package kexin.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kexin.people.DepartmentPath;
import org.junit.jupiter.api.Test;

class DepartmentLineTest {

    private static final List<DepartmentLine> LINES = Stream.of("总部", "总部/客服部", "总部/客服部/一组", "总部务")
            .map(path -> new DepartmentLine(1, DepartmentPath.of(path), 0, 0, 0))
            .toList();

    @Test
    void what_lies_right_beneath_is_told_from_what_lies_further_down() {
        DepartmentPath top = DepartmentPath.of("总部");

        assertEquals("总部/客服部", names(LINES.stream().filter(line -> line.isRightBeneath(top))));
    }

    @Test
    void what_lies_above_leads_down_to_it() {
        DepartmentPath team = DepartmentPath.of("总部/客服部/一组");

        assertEquals("总部 总部/客服部", names(LINES.stream().filter(line -> line.isAbove(team))));
    }

    private static String names(Stream<DepartmentLine> lines) {
        return String.join(" ", lines.map(line -> line.path().toString()).toList());
    }
}
