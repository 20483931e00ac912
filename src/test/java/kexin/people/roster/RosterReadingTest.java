package kexin.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kexin.Refused;
import kexin.people.DepartmentPath;
import kexin.people.Role;
import kexin.people.roster.table.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class RosterReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "工号,姓名,部门,邮箱,语言,角色",
        "员工编号,姓 名,所属部门,电子邮件,语言,角色",
        "Staff number,Name,Department,E-mail,Language,Role",
        "STAFF NO.,Full name,dept,Email address,lang,Roles",
        "employee_id,name,Department,e-Mail,LANGUAGE,role",
        "＊工号＊,姓名：,部门,Ｅｍａｉｌ,语言,角色",
    })
    void headings_are_known_in_both_languages_however_they_are_spelled(String headings) {
        RosterReading reading = read(headings + "\n00017,林晓雨,总部/客服部,lin@example.com,中文,培训师、HR\n");

        RosterLine expected = new RosterLine(2, "00017", "林晓雨", DepartmentPath.of("总部/客服部"), "lin@example.com", "zh-CN",
                Set.of(Role.TRAINER, Role.HR));
        assertEquals(List.of(expected), reading.lines());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void columns_come_in_any_order_beneath_a_title_and_others_are_ignored_and_told() {
        RosterReading reading = read("2026 年员工名单,,,\n制表：人力资源部,,,\n入职日期,姓名,备注,工号\n2024-01-05,韩梅,新,A-1\n,,,\n2024-02-01,李雷,,A-2\n");

        assertEquals(List.of("A-1", "A-2"), reading.lines().stream().map(RosterLine::staffNumber).toList());
        assertEquals(List.of(4, 6), reading.lines().stream().map(RosterLine::line).toList());
        assertEquals(List.of("入职日期", "备注"), reading.ignored());
    }

    @Test
    void what_is_not_stated_is_told_from_what_is_nothing() {
        RosterReading reading = read("工号,姓名,部门,邮箱,语言,角色\n1,a,,,,\n2,b,,,,员工\n");

        assertEquals(null, reading.lines().get(0).roles());
        assertEquals(null, reading.lines().get(0).department());
        assertEquals(null, reading.lines().get(0).email());
        assertEquals(Set.of(), reading.lines().get(1).roles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",韩梅,,,,                   | STAFF_NUMBER | roster.problem.numberless",
        "7,,,,,                      | NAME         | roster.problem.nameless",
        "1.00E+05,韩梅,,,,            | STAFF_NUMBER | roster.problem.scientific",
        "1E+11,韩梅,,,,               | STAFF_NUMBER | roster.problem.scientific",
        "2026/3/5,韩梅,,,,            | STAFF_NUMBER | roster.problem.dateText",
        "2026-03-05 00:00,韩梅,,,,    | STAFF_NUMBER | roster.problem.dateText",
        "05-Mar,韩梅,,,,              | STAFF_NUMBER | roster.problem.dateText",
        "3月5日,韩梅,,,,              | STAFF_NUMBER | roster.problem.dateText",
        "7,2026年3月5日,,,,           | NAME         | roster.problem.dateText",
        "7,韩梅,3/5/2026,,,           | DEPARTMENT   | roster.problem.dateText",
        "7,韩梅,总部//一组,,,          | DEPARTMENT   | refused.department.nameless",
        "7,韩梅,总部/客服部/总部,,,     | DEPARTMENT   | refused.department.circle",
        "7,韩梅,,not an address,,     | EMAIL        | refused.person.email",
        "7,韩梅,,,Klingon,            | LANGUAGE     | roster.problem.language",
        "7,韩梅,,,,老板               | ROLE         | roster.problem.role",
        "7,韩梅,,,,培训师、老板         | ROLE         | roster.problem.role",
    })
    void what_is_not_plain_is_a_problem_of_its_line_and_column(String line, Column column, String key) {
        RosterReading reading = read("工号,姓名,部门,邮箱,语言,角色\n00001,好,,,,\n" + line.strip() + "\n");

        assertEquals(List.of(column + " " + key + " 3"), told(reading));
        assertEquals(1, reading.lines().size());
        assertEquals(2, reading.rows());
    }

    @Test
    void a_staff_number_that_stands_twice_is_told_with_its_first_line() {
        RosterReading reading = read("工号,姓名\n7,甲\n8,乙\n7,丙\n");

        assertEquals(List.of("STAFF_NUMBER roster.problem.twice 4"), told(reading));
        assertEquals(List.of("7", "2"), reading.problems().get(0).arguments());
    }

    @Test
    void every_problem_of_a_line_is_told() {
        assertEquals(
                List.of("LANGUAGE roster.problem.language 2", "ROLE roster.problem.role 2"),
                told(read("工号,姓名,语言,角色\n7,甲,火星话,老板\n")));
    }

    @Test
    void cells_of_a_workbook_that_hold_no_text_are_problems_and_zeros_are_kept() throws IOException {
        RosterReading reading = RosterReading.of(Workbooks.of(sheet -> {
            List<String> headings = List.of("工号", "姓名", "部门");
            for (int column = 0; column < 3; column++) {
                sheet.value(0, column, headings.get(column));
            }
            sheet.value(1, 0, 17);
            sheet.style(1, 0).format("00000").set();
            sheet.value(1, 1, "韩梅");
            sheet.value(2, 0, "00018");
            sheet.formula(2, 1, "B2");
            sheet.value(3, 0, 46000);
            sheet.style(3, 0).format("yyyy/m/d").set();
            sheet.value(3, 1, "李雷");
            sheet.value(5, 0, 19.5);
            sheet.value(5, 1, "半");
            sheet.value(6, 0, "00020");
            sheet.value(6, 1, "合");
            sheet.value(6, 2, "总部");
            sheet.value(7, 0, "00021");
            sheet.value(7, 1, "并");
            sheet.range(6, 2, 7, 2).merge();
            sheet.value(8, 0, "00022");
            sheet.value(8, 1, 5);
            sheet.value(9, 0, 1234567890123456L);
            sheet.value(9, 1, "长");
        }));

        assertEquals(List.of("00017", "00020"), reading.lines().stream().map(RosterLine::staffNumber).toList());
        assertEquals(
                List.of("NAME roster.problem.formula 3", "STAFF_NUMBER roster.problem.date 4", "STAFF_NUMBER roster.problem.number 6",
                        "DEPARTMENT roster.problem.merged 8", "NAME roster.problem.figure 9", "STAFF_NUMBER roster.problem.number 10"),
                told(reading));
    }

    @Test
    void a_text_without_a_formula_is_one_and_a_date_in_words_is_a_problem_only_where_it_is_read() throws IOException {
        RosterReading reading = RosterReading.of(Workbooks.of("""
                <row r="1"><c r="A1" t="str"><v>工号</v></c><c r="B1" t="str"><v>姓名</v></c><c r="C1" t="str"><v>入职日期</v></c></row>
                <row r="2"><c r="A2" t="str"><v>00017</v></c><c r="B2" t="str"><v>甲&amp;乙</v></c><c r="C2" s="0" t="d"><v>2024-05-03</v></c></row>
                <row r="3"><c r="A3" t="d"><v>2024-05-03T00:00:00.000Z</v></c><c r="B3" t="str"><v>丙</v></c></row>
                <row r="4"><c r="A4" t="str"><f>A2</f><v>00017</v></c><c r="B4" t="str"><v>丁</v></c></row>
                """));

        assertEquals(List.of("甲&乙"), reading.lines().stream().map(RosterLine::name).toList());
        assertEquals(List.of("STAFF_NUMBER roster.problem.dateText 3", "STAFF_NUMBER roster.problem.formula 4"), told(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "姓名,部门\\n甲,乙\\n            | refused.roster.numberless",
        "工号,部门\\n1,乙\\n             | refused.roster.nameless",
        "甲,乙\\n丙,丁\\n                | refused.roster.headings",
        "工号,姓名,姓名\\n1,甲,乙\\n       | refused.roster.headingTwice",
        "工号,姓名\\n                    | refused.roster.empty",
        "工号,姓名\\n,\\n,\\n             | refused.roster.empty",
        "\\n                            | refused.roster.headings",
    })
    void a_table_that_is_no_roster_is_refused_whole(String text, String key) {
        assertRefused(key, text.strip().replace("\\n", "\n"));
    }

    @Test
    void more_than_a_hundred_thousand_people_are_refused() {
        StringBuilder text = new StringBuilder("工号,姓名\n");
        for (int person = 0; person <= RosterReading.MOST; person++) {
            text.append(person).append(",甲\n");
        }

        assertRefused("refused.roster.long", text.toString());
    }

    private static void assertRefused(String key, String text) {
        assertEquals(key, assertThrows(Refused.class, () -> read(text)).key());
    }

    private static RosterReading read(String text) {
        return RosterReading.of(text.getBytes(UTF_8));
    }

    private static List<String> told(RosterReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.column() + " " + problem.key() + " " + problem.line())
                .toList();
    }
}
