package kexin.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import kexin.Cast;
import kexin.Deed;
import kexin.Fired;
import kexin.Made;
import kexin.Refused;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.DepartmentPath;
import kexin.people.Departments;
import kexin.people.NameCorrected;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** He of HR hands in rosters for Mei and Lei, in a house that Gu administrates. */
@ParameterizedClass
@EnumSource
@Timeout(180)
class KeepingRostersTest {

    @Parameter
    private Vendor vendor;

    private Entities entities;
    private final Fired<Object> fired = new Fired<>();
    private final Person he = Cast.officer();
    private final Person gu = Cast.administrator();

    @BeforeEach
    void arrive() {
        entities = Entities.on(vendor);
        entities.write(manager -> {
            manager.persist(he);
            manager.persist(gu);
            manager.persist(person("mei", "00017", "韩梅", "总部/一组"));
            manager.persist(person("lei", "00018", "李雷", "总部/一组"));
            Made.of(Departments.class, manager).found(DepartmentPath.of("总部/一组"));
        });
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void a_roster_is_applied_as_it_was_shown() {
        handIn("工号,姓名,部门,邮箱\n00017,韩梅梅,总部/二组,mei@example.com\nA100,王芳,一组,\n", true);
        DryRun dryRun = dryRun();
        assertEquals(List.of("总部/二组"), dryRun.plan().founded());

        KeepingRosters.Applied applied = apply(dryRun.plan().fingerprint());

        assertEquals(new KeepingRosters.Applied(1, 1, 1), applied);
        Person mei = byNumber("00017");
        assertEquals("韩梅梅 总部/二组 mei@example.com", mei.getName() + " " + mei.getDepartment() + " " + mei.getEmail());
        Person wang = byNumber("A100");
        assertEquals("a100 总部/一组", wang.getAccount() + " " + wang.getDepartment());
        assertNull(wang.passwordHash());
        assertFalse(byNumber("00018").isActive());
        assertTrue(entities.read(manager -> keeping(manager).dryRun(he)).isEmpty());
    }

    @Test
    void names_corrected_and_deeds_are_told_within_the_transaction() {
        handIn("工号,姓名\n00017,韩梅梅\n", true);
        apply(dryRun().plan().fingerprint());

        assertEquals(
                List.of(new NameCorrected(byNumber("00017").id(), "韩梅", "韩梅梅", he.id(), Cast.NOW)),
                fired.events().stream().filter(NameCorrected.class::isInstance).toList());
        assertEquals(
                List.of("person.renamed 韩梅梅 [韩梅]", "person.deactivated 李雷 []", "roster.applied roster.csv [0, 1, 1]"),
                fired.events().stream()
                        .filter(Deed.class::isInstance)
                        .map(Deed.class::cast)
                        .map(deed -> deed.verb() + " " + deed.subject() + " " + deed.details())
                        .toList());
    }

    @Test
    void who_left_comes_back_with_the_next_roster() {
        handIn("工号,姓名\n00017,韩梅\n", true);
        apply(dryRun().plan().fingerprint());
        handIn("工号,姓名\n00018,李雷\n", false);
        assertEquals(1, dryRun().plan().returning().size());
        apply(dryRun().plan().fingerprint());

        assertTrue(byNumber("00018").isActive());
        assertTrue(byNumber("00017").isActive());
    }

    @Test
    void what_has_changed_since_the_dry_run_is_not_applied() {
        handIn("工号,姓名\n00017,韩梅梅\nA100,王芳\n", false);
        String shown = dryRun().plan().fingerprint();
        change("00017", mei -> mei.describe(Cast.details("韩湄", "00017", "总部/一组")));

        assertRefused("refused.roster.changed", () -> apply(shown));
        assertEquals("韩湄", byNumber("00017").getName());
        assertTrue(find("A100").isEmpty());
        apply(dryRun().plan().fingerprint());
        assertEquals("韩梅梅", byNumber("00017").getName());
    }

    @Test
    void where_many_leave_their_number_has_to_be_said() {
        entities.write(manager -> IntStream.range(0, 6).forEach(one ->
                manager.persist(person("one" + one, "2000" + one, "员工" + one, "总部/一组"))));
        handIn("工号,姓名\n00017,韩梅\n00018,李雷\n20000,员工0\n", true);
        assertFalse(dryRun().plan().isExodus());
        handIn("工号,姓名\n00017,韩梅\n00018,李雷\n", true);
        RosterPlan plan = dryRun().plan();
        assertTrue(plan.isExodus());
        assertEquals(10, plan.staff());

        for (String typed : List.of("", "5", "all")) {
            assertRefused("refused.roster.exodus", () -> apply(plan.fingerprint(), typed));
        }
        assertTrue(byNumber("20000").isActive());
        assertEquals(6, apply(plan.fingerprint(), " 6 ").left());
    }

    @Test
    void with_one_problem_nothing_is_applied() {
        handIn("工号,姓名\nA100,王芳\nA101,\n", false);

        assertRefused("refused.roster.unsound", () -> apply(dryRun().plan().fingerprint()));
        assertTrue(find("A100").isEmpty());
    }

    @Test
    void where_the_last_moment_fails_nothing_is_applied() {
        handIn("工号,姓名,部门\nA100,王芳,新部门\n00017,韩梅梅,新部门\n", true);
        String shown = dryRun().plan().fingerprint();

        assertThrows(IllegalStateException.class, () -> entities.write(manager -> {
            keeping(manager).apply(he, shown, "");
            throw new IllegalStateException("The lights go out");
        }));
        assertTrue(find("A100").isEmpty());
        assertEquals("韩梅", byNumber("00017").getName());
        assertEquals(1, dryRun().plan().arrivals().size());
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_one_before() {
        handIn("工号,姓名\nA100,王芳\n", false);

        assertRefused("refused.table.pdf", () -> handIn("%PDF-1.7", false));
        assertEquals("roster.csv", dryRun().fileName());
        entities.write(manager -> keeping(manager).putAside(he));
        assertTrue(entities.read(manager -> keeping(manager).dryRun(he)).isEmpty());
    }

    @Test
    void each_officer_has_a_roster_of_their_own_and_nobody_else_has_any() {
        handIn("工号,姓名\nA100,王芳\n", false);

        assertTrue(entities.read(manager -> keeping(manager).dryRun(gu)).isEmpty());
        for (Person nobody : List.of(Cast.learner(), Cast.trainer())) {
            assertRefused("refused.unknown", () -> entities.read(manager -> keeping(manager).dryRun(nobody)));
            assertRefused("refused.unknown", () -> entities.write(manager -> keeping(manager).apply(nobody, "", "")));
            assertRefused("refused.unknown", () -> entities.write(
                    manager -> keeping(manager).handIn(nobody, "x", "工号,姓名\n1,甲\n".getBytes(UTF_8), false)));
        }
    }

    @Test
    void roles_and_language_are_written_too() {
        entities.write(manager -> keeping(manager).handIn(
                gu, "r.csv", "工号,姓名,语言,角色\nA100,王芳,英文,培训师\n00017,韩梅,英文,\n".getBytes(UTF_8), false));
        String shown = entities.read(manager -> keeping(manager).dryRun(gu).orElseThrow().plan().fingerprint());
        entities.write(manager -> keeping(manager).apply(gu, shown, ""));

        assertTrue(byNumber("A100").is(Role.TRAINER));
        assertEquals("en en", byNumber("A100").getLanguage() + " " + byNumber("00017").getLanguage());
    }

    @Test
    void a_roster_of_a_hundred_thousand_people_is_applied_and_the_next_one_too() {
        handIn(HundredThousand.roster(0), false);
        String shown = dryRun().plan().fingerprint();
        assertEquals(HundredThousand.PEOPLE, apply(shown).arrived());
        handIn(HundredThousand.roster(1), true);
        DryRun next = dryRun();
        assertEquals(HundredThousand.PEOPLE / 10, next.plan().moved().size());
        assertEquals(2, next.plan().leavers().size());
        apply(next.plan().fingerprint());

        assertEquals("总部/部门 2", byNumber("E000010").getDepartment());
    }

    private KeepingRosters keeping(EntityManager manager) {
        return Made.of(
                KeepingRosters.class, Made.of(Rosters.class, manager), Made.of(People.class, manager),
                Made.of(Departments.class, manager), Cast.CLOCK, fired);
    }

    private void handIn(String text, boolean whole) {
        entities.write(manager -> keeping(manager).handIn(he, "roster.csv", text.getBytes(UTF_8), whole));
    }

    private DryRun dryRun() {
        return entities.read(manager -> keeping(manager).dryRun(he)).orElseThrow();
    }

    private KeepingRosters.Applied apply(String fingerprint) {
        return apply(fingerprint, "");
    }

    private KeepingRosters.Applied apply(String fingerprint, String leavers) {
        return entities.read(manager -> keeping(manager).apply(he, fingerprint, leavers));
    }

    private void change(String staffNumber, Consumer<Person> deed) {
        entities.write(manager ->
                deed.accept(Made.of(People.class, manager).findByStaffNumber(staffNumber).orElseThrow()));
    }

    private Person byNumber(String staffNumber) {
        return find(staffNumber).orElseThrow();
    }

    private Optional<Person> find(String staffNumber) {
        return with(people -> people.findByStaffNumber(staffNumber));
    }

    private <T> T with(Function<People, T> work) {
        return entities.read(manager -> work.apply(Made.of(People.class, manager)));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refused.class, deed::run).key());
    }

    private static Person person(String account, String number, String name, String department) {
        return new Person(account, Cast.details(name, number, department), Cast.NOW);
    }
}
