package kexin.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kexin.people.DepartmentPath;
import kexin.people.Officers;
import kexin.people.Person;
import kexin.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is there: Mei in team one, Lei who left, Yuan who administrates, Jing of HR, a demonstration person, one without a number. */
class ComparisonTest {

    private static final long JING = 4;
    private static final long YUAN = 3;

    private final List<Standing> everybody = new ArrayList<>(List.of(
            standing(1000, "mei", "00017", "韩梅", "总部/客服部/一组"),
            inactive(standing(1001, "lei", "00018", "李雷", "")),
            standing(YUAN, "yuan", "00001", "顾远", "总部", Role.ADMINISTRATOR),
            standing(JING, "jing", "00003", "何静", "总部", Role.HR),
            demo(standing(1004, "lin", "90001", "林晓雨", "总部")),
            standing(1005, "extern", null, "外聘", "")));
    private final List<DepartmentPath> tree =
            Stream.of("总部", "总部/客服部", "总部/客服部/一组", "总部/客服部/二组", "华东/一组").map(DepartmentPath::of).toList();

    private Person officer = Officers.officer(JING);
    private boolean whole;

    @Test
    void who_is_not_there_is_new_and_signs_in_with_the_staff_number() {
        RosterPlan plan = compare("A017,王芳,二组");

        assertEquals("a017", plan.arrivals().get(0).account());
        assertEquals("总部/客服部/二组", plan.arrivals().get(0).details().department());
        assertEquals("zh-CN", plan.arrivals().get(0).details().language());
    }

    @Test
    void what_changes_is_told_from_old_to_new_and_what_is_not_stated_stays() {
        RosterPlan plan = compare("00017,韩梅梅,总部/客服部/二组");

        assertEquals(
                List.of(new RosterPlan.Difference(Column.NAME, "韩梅", "韩梅梅"),
                        new RosterPlan.Difference(Column.DEPARTMENT, "总部/客服部/一组", "总部/客服部/二组")),
                plan.changes().get(0).differences());
        assertEquals("mei@example.com", plan.changes().get(0).details().email());
        assertEquals(1, plan.corrected().size());
        assertEquals(1, plan.moved().size());
    }

    @Test
    void who_stays_the_same_is_counted_and_who_comes_back_is_let_in() {
        RosterPlan plan = compare("00017,韩梅,", "00018,李雷,");

        assertEquals(1, plan.unchanged());
        assertEquals(1, plan.returning().size());
    }

    @ParameterizedTest
    @CsvSource({
        "总部/客服部/一组, 总部/客服部/一组, ''",
        "客服部/一组, 总部/客服部/一组, ''",
        "二组, 总部/客服部/二组, ''",
        "客服部/三组, 总部/客服部/三组, 总部/客服部/三组",
        "新部门, 新部门, 新部门",
        "甲/乙, 甲/乙, 甲|甲/乙",
    })
    void a_department_is_found_by_its_path_or_by_as_much_of_it_as_is_plain(String written, String path, String founded) {
        RosterPlan plan = compare("A1,王芳," + written, "A2,王秀," + written);

        assertEquals(path, plan.arrivals().get(0).details().department());
        assertEquals(path, plan.arrivals().get(1).details().department());
        assertEquals(founded, String.join("|", plan.founded()));
    }

    @ParameterizedTest
    @CsvSource({
        "'A1,王芳,一组', roster.problem.ambiguous",
        "'A1,王芳,一组/客服部', roster.problem.ambiguous",
        "'A1,王芳,二组/客服部', refused.department.circle",
        "'17,韩梅,', roster.problem.zeros",
        "'000017,王芳,', roster.problem.zeros",
        "'90001,林晓,', roster.problem.demo",
        "'00017,王芳,', roster.problem.otherName",
        "'7,王芳,', roster.problem.account",
        "'A/1,王芳,', roster.problem.account",
        "'Extern,王芳,', roster.problem.accountTaken",
    })
    void what_cannot_be_meant_is_a_problem_and_no_guess(String line, String key) {
        RosterPlan plan = compare("工号,姓名,部门", line);

        assertEquals(List.of(key), plan.problems().stream().map(RosterProblem::key).toList());
    }

    @Test
    void staff_numbers_that_differ_by_zeros_may_both_be_in_the_file() {
        assertEquals(List.of(), compare("00017,韩梅,", "170017,王芳,", "017,王秀,").problems());
    }

    @ParameterizedTest
    @CsvSource({
        "韩梅, 韩梅梅, true", "林晓雨, 林小雨, true", "王芳, 李强, false", "Mary Smith, Mary Jones, true", "Zoë, Zoe, true",
        "Smith, Smyth, true", "LIN Xiaoyu, 林晓雨, false", "Ann Lee, Bob Fox, false",
    })
    void a_correction_keeps_something_of_the_name(String before, String after, boolean same) {
        assertEquals(same, Names.mayBeOne(before, after));
    }

    @Test
    void every_problem_of_a_line_is_told_at_once_and_in_its_column() {
        String headings = "工号,姓名,部门,邮箱,语言,角色\n";
        RosterPlan plan = plan(headings + "7,,一组,notmail,火星话,培训师\n00017,王芳,总部,,,\n7,丙,,,,老板\nA1," + "长".repeat(121) + ",,,,\n");

        assertEquals(
                List.of("2 STAFF_NUMBER account", "2 NAME nameless", "2 DEPARTMENT ambiguous", "2 EMAIL email",
                        "2 LANGUAGE language", "2 ROLE roles", "3 NAME otherName", "4 STAFF_NUMBER twice", "4 ROLE role", "5 NAME name"),
                plan.problems().stream()
                        .map(one -> one.line() + " " + one.column() + one.key().replaceAll(".*\\.", " "))
                        .toList());
        assertEquals(4, plan.flawed());
        assertEquals(List.of(), plan.arrivals());
    }

    @Test
    void only_administrators_change_roles() {
        assertEquals(List.of("roster.problem.roles"), problems("工号,姓名,角色\n00017,韩梅,培训师\n"));
        assertEquals(List.of("roster.problem.roles"), problems("工号,姓名,角色\nA100,王芳,管理员\n"));
        assertEquals(List.of(), problems("工号,姓名,角色\n00003,何静,人力资源\n00017,韩梅,员工\n"));

        officer = Officers.administrator(YUAN);
        assertEquals(List.of(), problems("工号,姓名,角色\n00017,韩梅,培训师\nA100,王芳,管理员\n"));
    }

    @Test
    void nobody_takes_the_last_administrator_away() {
        officer = Officers.administrator(YUAN);
        assertEquals(List.of("roster.problem.self"), problems("工号,姓名,角色\n00001,顾远,员工\n"));

        officer = Officers.administrator(77);
        assertEquals(List.of("roster.problem.last"), problems("工号,姓名,角色\n00001,顾远,员工\n"));
    }

    @Test
    void whoever_is_not_in_a_file_of_the_whole_staff_leaves() {
        assertEquals(List.of(), compare("A1,王芳,").leavers());

        whole = true;
        RosterPlan plan = compare("A1,王芳,");
        assertEquals(List.of("韩梅"), plan.leavers().stream().map(RosterPlan.Leaving::name).toList());
        assertEquals(
                List.of("顾远 roster.spared.administrator", "何静 roster.spared.self"),
                plan.spared().stream().map(one -> one.name() + " " + one.key()).toList());
    }

    @Test
    void an_administrator_sends_away_administrators_but_not_the_last() {
        everybody.add(standing(2000, "gu", "00002", "古月", "总部", Role.ADMINISTRATOR));
        officer = Officers.administrator(77);
        whole = true;
        RosterPlan plan = compare("00017,韩梅,", "00003,何静,");

        assertEquals(List.of("顾远"), plan.leavers().stream().map(RosterPlan.Leaving::name).toList());
        assertEquals("roster.spared.last", plan.spared().get(0).key());
    }

    @Test
    void nobody_leaves_while_a_line_cannot_be_read() {
        whole = true;

        assertEquals(List.of(), compare("A1,,").leavers());
    }

    @Test
    void the_fingerprint_is_of_all_that_would_happen() {
        String shown = compare("A1,王芳,", "00017,韩梅梅,").fingerprint();
        assertEquals(shown, compare("A1,王芳,", "00017,韩梅梅,").fingerprint());
        assertNotEquals(shown, compare("A1,王芳,", "00017,韩梅梅,二组").fingerprint());
        assertNotEquals(shown, compare("A1,王芳,", "00017,韩梅,").fingerprint());

        everybody.set(0, standing(1000, "mei", "00017", "韩湄", "总部/客服部/一组"));
        assertNotEquals(shown, compare("A1,王芳,", "00017,韩梅梅,").fingerprint());
    }

    private RosterPlan compare(String... lines) {
        return plan("工号,姓名,部门\n" + String.join("\n", lines).replace("工号,姓名,部门\n", "") + "\n");
    }

    private List<String> problems(String text) {
        return plan(text).problems().stream().map(RosterProblem::key).toList();
    }

    private RosterPlan plan(String text) {
        return new Comparison(officer, everybody, tree).of(RosterReading.of(text.getBytes(UTF_8)), whole);
    }

    private static Standing standing(long id, String account, String number, String name, String department, Role... roles) {
        return new Standing(id, account, number, name, department, account + "@example.com", "zh-CN", Set.of(roles), true, false);
    }

    private static Standing inactive(Standing one) {
        return new Standing(one.id(), one.account(), one.staffNumber(), one.name(), one.department(), one.email(),
                one.language(), one.roles(), false, false);
    }

    private static Standing demo(Standing one) {
        return new Standing(one.id(), one.account(), one.staffNumber(), one.name(), one.department(), one.email(),
                one.language(), one.roles(), true, true);
    }
}
