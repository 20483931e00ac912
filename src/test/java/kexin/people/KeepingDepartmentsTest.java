package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kexin.Cast;
import kexin.Deed;
import kexin.Fired;
import kexin.Made;
import kexin.Refused;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.startup.Database;
import kexin.startup.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** He keeps a head office with customer service in two teams, and a branch whose name has a wildcard. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class KeepingDepartmentsTest {

    private static final List<String> TREE = List.of("100%", "100%/一组", "总部", "总部/客服部", "总部/客服部/一组", "总部/客服部/二组");

    @Parameter
    private Vendor vendor;

    private Entities entities;
    private final Fired<Object> fired = new Fired<>();
    private final Person he = Cast.officer();

    @BeforeEach
    void found() {
        entities = Entities.on(vendor);
        entities.write(manager -> {
            manager.persist(he);
            manager.persist(Cast.person("yi", "一", "总部/客服部/一组"));
            manager.persist(Cast.person("er", "二", "总部/客服部/二组"));
            manager.persist(Cast.person("ke", "客", "总部/客服部"));
            manager.persist(Cast.person("bai", "百", "100%/一组"));
            Person gone = Cast.person("gone", "去", "总部/客服部");
            gone.deactivate();
            manager.persist(gone);
            manager.persist(Cast.person("wu", "无", ""));
        });
        TREE.forEach(path -> keep((keeping, departments) -> departments.found(DepartmentPath.of(path))));
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void a_department_is_added_with_what_is_missing_above_it() {
        keep((keeping, departments) -> keeping.add(he, "分公司/销售部/一组"));

        assertEquals(List.of("100%", "100%/一组", "分公司", "分公司/销售部", "分公司/销售部/一组"), tree().subList(0, 5));
        assertEquals(
                List.of(Deed.of(he.id(), "department.added", "分公司/销售部/一组", "/people/departments")), fired.events());
    }

    @Test
    void what_is_added_beneath_keeps_the_letters_of_what_is_above() {
        keep((keeping, departments) -> keeping.add(he, "Head office"));
        keep((keeping, departments) -> keeping.add(he, "HEAD OFFICE/Care"));

        assertEquals("Head office/Care", tree().get(3));
        assertRefused("refused.department.taken", (keeping, departments) -> keeping.add(he, "head office/CARE"));
    }

    @Test
    void with_a_renamed_department_go_its_people_and_all_beneath_it() {
        keep((keeping, departments) -> keeping.rename(he, id("总部/客服部"), "客户服务中心"));

        assertEquals(
                List.of("100%", "100%/一组", "总部", "总部/客户服务中心", "总部/客户服务中心/一组", "总部/客户服务中心/二组"), tree());
        assertEquals(PeopleChanged.many(), fired.events().get(0));
        assertEquals(
                Map.of("人力资源部", 1L, "总部/客户服务中心/一组", 1L, "总部/客户服务中心/二组", 1L, "总部/客户服务中心", 1L,
                        "100%/一组", 1L, "", 1L),
                heads());
    }

    @Test
    void no_sign_in_a_name_is_a_wildcard() {
        keep((keeping, departments) -> keeping.add(he, "1000"));
        keep((keeping, departments) -> keeping.add(he, "1000/三组"));
        keep((keeping, departments) -> keeping.rename(he, id("100%"), "全额"));

        assertEquals(List.of("1000", "1000/三组", "全额", "全额/一组"), tree().subList(0, 4));
        assertEquals(List.of("1000", "1000/三组"), beneath("1000"));
    }

    @Test
    void a_department_moves_beneath_another_and_back_to_the_top() {
        keep((keeping, departments) -> keeping.move(he, id("总部/客服部"), "100%"));
        assertEquals(List.of("100%", "100%/一组", "100%/客服部", "100%/客服部/一组", "100%/客服部/二组", "总部"), tree());
        assertEquals(1L, heads().get("100%/客服部/二组"));

        keep((keeping, departments) -> keeping.move(he, id("100%/客服部"), ""));
        assertEquals("客服部/一组", tree().get(3));
        assertEquals(
                List.of("100%/客服部", "客服部"), fired.events().stream()
                        .filter(Deed.class::isInstance)
                        .map(deed -> ((Deed) deed).details().get(0))
                        .toList());
    }

    @Test
    void a_circle_is_refused() {
        assertRefused("refused.department.within", (keeping, departments) -> keeping.move(he, id("总部"), "总部/客服部"));
        assertRefused("refused.department.within", (keeping, departments) -> keeping.move(he, id("总部"), "总部"));
        assertRefused("refused.department.within", (keeping, departments) -> keeping.merge(he, id("总部"), "总部/客服部"));
        assertRefused("refused.department.circle", (keeping, departments) -> keeping.rename(he, id("总部/客服部/一组"), "总部"));
        assertRefused("refused.department.circle", (keeping, departments) -> keeping.add(he, "总部/客服部/总部"));
        assertEquals(TREE, tree());
    }

    @Test
    void where_another_of_the_name_is_already_nothing_moves() {
        assertRefused("refused.department.taken", (keeping, departments) -> keeping.move(he, id("总部/客服部/一组"), "100%"));
        assertRefused("refused.department.taken", (keeping, departments) -> keeping.rename(he, id("总部/客服部/一组"), "二组"));
        assertRefused("refused.department.taken", (keeping, departments) -> keeping.merge(he, id("总部/客服部"), "100%"));
        assertRefused("refused.department.slash", (keeping, departments) -> keeping.rename(he, id("总部"), "甲/乙"));
    }

    @Test
    void a_path_that_would_become_too_long_beneath_is_refused_whole() {
        assertRefused("refused.department.long", (keeping, departments) -> keeping.rename(he, id("总部"), "长".repeat(115)));
        assertEquals(TREE, tree());
    }

    @Test
    void people_go_over_when_departments_merge() {
        keep((keeping, departments) -> keeping.merge(he, id("总部/客服部/二组"), "总部/客服部/一组"));
        keep((keeping, departments) -> keeping.merge(he, id("100%/一组"), "总部/客服部"));

        assertEquals(List.of("100%", "总部", "总部/客服部", "总部/客服部/一组"), tree());
        assertEquals(Map.of("人力资源部", 1L, "总部/客服部/一组", 2L, "总部/客服部", 2L, "", 1L), heads());
    }

    @Test
    void departments_do_not_merge_where_none_is_chosen() {
        assertRefused("refused.merge.nowhere", (keeping, departments) -> keeping.merge(he, id("总部"), " "));
        assertEquals(TREE, tree());
    }

    @Test
    void only_what_is_empty_is_removed() {
        assertRefused("refused.department.branched", (keeping, departments) -> keeping.remove(he, id("总部")));
        assertRefused("refused.department.peopled", (keeping, departments) -> keeping.remove(he, id("总部/客服部")));
        assertRefused("refused.department.peopled", (keeping, departments) -> keeping.remove(he, id("100%/一组")));

        keep((keeping, departments) -> keeping.add(he, "空"));
        keep((keeping, departments) -> keeping.remove(he, id("空")));
        assertEquals(TREE, tree());
    }

    @ParameterizedTest
    @CsvSource({
        "总部, 总部|总部/客服部|总部/客服部/一组|总部/客服部/二组",
        "总部/客服部/一组, 总部/客服部/一组",
        "早已撤销, 早已撤销",
    })
    void a_filter_by_department_includes_those_beneath(String department, String names) {
        assertEquals(List.of(names.split("\\|")), beneath(department).stream().sorted().toList());
    }

    @Test
    void whoever_keeps_no_people_keeps_no_departments() {
        for (Person nobody : List.of(Cast.learner(), Cast.trainer())) {
            assertRefused("refused.unknown", (keeping, departments) -> keeping.add(nobody, "新"));
            assertRefused("refused.unknown", (keeping, departments) -> keeping.rename(nobody, 1, "新"));
            assertRefused("refused.unknown", (keeping, departments) -> keeping.move(nobody, 1, ""));
            assertRefused("refused.unknown", (keeping, departments) -> keeping.merge(nobody, 1, "总部"));
            assertRefused("refused.unknown", (keeping, departments) -> keeping.remove(nobody, 1));
        }
    }

    @Test
    void what_was_written_freely_before_becomes_departments() throws SQLException {
        try (Database database = vendor.open(); Connection connection = database.getConnection()) {
            new Migrations(database).run("6");
            for (String row : List.of("21, 'a', '城南营业厅'", "22, 'b', '城南营业厅'", "23, 'c', '总部/客服'", "24, 'd', ''")) {
                connection.createStatement().execute("insert into person (id, version, account, name, department, language,"
                        + " one_time, active, demo, epoch, created_at) values ("
                        + row.replaceFirst(", '", ", 1, '").replaceFirst("', '", "', 'n', '")
                        + ", 'en', false, true, false, 0, current_timestamp)");
            }
            connection.close();
            new Migrations(database).run();

            try (Connection after = database.getConnection()) {
                assertEquals("城南营业厅,总部／客服", joined(after, "select path from department order by path"));
                assertEquals("城南营业厅,城南营业厅,总部／客服,", joined(after, "select department from person where id > 1 order by id"));
            }
        }
    }

    private static String joined(Connection connection, String select) throws SQLException {
        StringBuilder joined = new StringBuilder();
        var row = connection.createStatement().executeQuery(select);
        for (int at = 0; row.next(); at++) {
            joined.append(at > 0 ? "," : "").append(row.getString(1));
        }
        return joined.toString();
    }

    private void keep(BiConsumer<KeepingDepartments, Departments> work) {
        entities.write(manager -> {
            Departments departments = Made.of(Departments.class, manager);
            People people = Made.of(People.class, manager);
            work.accept(Made.of(KeepingDepartments.class, departments, people, fired), departments);
        });
    }

    private void assertRefused(String key, BiConsumer<KeepingDepartments, Departments> work) {
        assertEquals(key, assertThrows(Refused.class, () -> keep(work)).key());
    }

    private long id(String path) {
        return entities.read(manager ->
                Made.of(Departments.class, manager).find(DepartmentPath.of(path)).orElseThrow().getId());
    }

    private List<String> tree() {
        return entities.read(manager -> Made.of(Departments.class, manager).tree().stream()
                .map(department -> department.path().toString())
                .toList());
    }

    private List<String> beneath(String department) {
        return entities.read(manager -> Made.of(Departments.class, manager).beneath(department));
    }

    private Map<String, Long> heads() {
        return entities.read(manager -> Made.of(Departments.class, manager).heads());
    }
}
