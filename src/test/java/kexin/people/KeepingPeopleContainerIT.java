package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import kexin.Cast;
import kexin.Refused;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gu is the only administrator there is, the demonstration one aside. */
@ExtendWith(ArquillianExtension.class)
class KeepingPeopleContainerIT {

    @Inject
    private KeepingPeople keeping;

    @Inject
    private People people;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Departments departments;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private UserTransaction transaction;

    private final Person gu = Cast.administrator();
    private final Person second = Cast.administrator();
    private final Person mei = Cast.learner();

    @BeforeEach
    void arrive() throws Exception {
        transaction.begin();
        administrators().forEach(Person::deactivate);
        List.of(gu, mei).forEach(people::add);
        List.of("城南营业厅", "总部").forEach(name -> departments.found(DepartmentPath.of(name)));
        transaction.commit();
    }

    /** Whom other tests have left. */
    private List<Person> administrators() {
        return store.createQuery(
                        "select p from Person p where p.active = true and p.demo = false and :role member of p.roles", Person.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getResultList();
    }

    @AfterEach
    void leave() throws Exception {
        transaction.begin();
        people.byId(gu.id()).deactivate();
        if (second.id() != null) {
            people.byId(second.id()).deactivate();
        }
        transaction.commit();
    }

    @Test
    void whoever_is_added_signs_in_once_with_the_password_that_is_handed_out() {
        Person like = Cast.learner();
        KeepingPeople.Welcome welcome = keeping.add(gu, " " + like.getAccount().toUpperCase() + " ", details(like));

        Person known = signingIn.signIn(like.getAccount(), welcome.oneTimePassword(), "10.1.0.1").orElseThrow();
        assertEquals(welcome.person().id(), known.id());
        assertTrue(known.isOneTime());
        assertFalse(known.passwordHash().contains(welcome.oneTimePassword()));
    }

    @Test
    void an_account_that_is_taken_is_refused_however_it_is_written() {
        String taken = mei.getAccount().toUpperCase();

        assertRefused("refused.person.taken", () -> keeping.add(gu, taken, details(Cast.learner())));
    }

    @Test
    void what_can_be_no_account_is_refused() {
        for (String account : List.of("", "a", ".mei", "mei lin", "mei/lin", "m<b>", "x".repeat(65), "mei\u0000lin")) {
            assertRefused("refused.person.account", () -> keeping.add(gu, account, details(Cast.learner())));
        }
    }

    @Test
    void a_staff_number_that_is_taken_is_refused_by_its_owners_name() {
        PersonDetails copied = Cast.details("韩梅二", mei.getStaffNumber(), "");

        Refused refusal = assertRefused("refused.person.staffNumber", () ->
                keeping.add(gu, Cast.learner().getAccount(), copied));
        assertEquals(List.of(mei.getStaffNumber(), "韩梅"), List.of(refusal.arguments()));
        assertRefused("refused.person.staffNumber", () -> keeping.describe(gu, gu.id(), copied));
    }

    @Test
    void a_staff_number_that_differs_by_zeros_alone_is_refused_until_it_is_ones_own() {
        PersonDetails alike = Cast.details("韩梅二", "00" + mei.getStaffNumber(), "");

        assertRefused("refused.person.staffNumber", () -> keeping.describe(gu, gu.id(), Cast.details("顾远", mei.getStaffNumber(), "")));
        keeping.describe(gu, mei.id(), Cast.details("韩梅", "0" + mei.getStaffNumber(), ""));
        Refused refusal = assertRefused("refused.person.zeros", () -> keeping.add(gu, Cast.learner().getAccount(), alike));
        assertEquals("0" + mei.getStaffNumber(), refusal.arguments()[1]);
        keeping.describe(gu, mei.id(), Cast.details("韩梅", mei.getStaffNumber(), ""));
    }

    @Test
    void a_department_that_is_not_there_is_refused_and_the_present_one_stays() {
        Person like = Cast.learner();

        assertRefused("refused.department.unknown", () ->
                keeping.add(gu, like.getAccount(), Cast.details("韩梅", like.getStaffNumber(), "无此部门")));
        assertRefused("refused.department.unknown", () ->
                keeping.describe(gu, mei.id(), Cast.details("韩梅", mei.getStaffNumber(), "无此部门")));
        assertEquals("城南营业厅", people.byId(mei.id()).getDepartment());
    }

    @Test
    void ones_own_staff_number_may_be_kept() {
        keeping.describe(gu, mei.id(), Cast.details("韩梅梅", mei.getStaffNumber(), "总部"));

        assertEquals("韩梅梅", people.byId(mei.id()).getName());
    }

    @Test
    void the_last_administrator_can_neither_resign_nor_be_deactivated_by_a_demonstration() {
        Person demo = people.findByAccount("admin.demo").orElseThrow();

        assertRefused("refused.person.self", () -> keeping.deactivate(gu, gu.id()));
        assertRefused("refused.person.last", () -> keeping.describe(gu, gu.id(), Cast.details("顾远", null, "")));
        assertRefused("refused.person.last", () -> keeping.deactivate(demo, gu.id()));
        assertTrue(people.byId(gu.id()).is(Role.ADMINISTRATOR));
    }

    @Test
    void one_of_two_administrators_may_go() throws Exception {
        transaction.begin();
        people.add(second);
        transaction.commit();

        keeping.deactivate(gu, second.id());

        assertFalse(people.byId(second.id()).isActive());
        assertRefused("refused.unknown", () -> keeping.deactivate(people.byId(second.id()), gu.id()));
    }

    @Test
    void a_new_password_ends_the_old_one() {
        String first = keeping.handOutPassword(gu, mei.id());
        String next = keeping.handOutPassword(gu, mei.id());

        assertTrue(signingIn.signIn(mei.getAccount(), first, "10.1.0.2").isEmpty());
        assertTrue(signingIn.signIn(mei.getAccount(), next, "10.1.0.2").isPresent());
    }

    @Test
    void who_is_no_administrator_keeps_nobody() {
        for (Person nobody : List.of(mei, Cast.trainer(), Cast.officer())) {
            assertRefused("refused.unknown", () -> keeping.add(nobody, "somebody", details(Cast.learner())));
            assertRefused("refused.unknown", () -> keeping.describe(nobody, mei.id(), details(mei)));
            assertRefused("refused.unknown", () -> keeping.deactivate(nobody, gu.id()));
            assertRefused("refused.unknown", () -> keeping.reactivate(nobody, gu.id()));
            assertRefused("refused.unknown", () -> keeping.handOutPassword(nobody, gu.id()));
        }
    }

    @Test
    void the_system_is_kept_by_nobody() {
        assertRefused("refused.unknown", () -> keeping.handOutPassword(gu, people.system().id()));
        assertRefused("refused.unknown", () -> keeping.deactivate(gu, people.system().id()));
    }

    @Test
    void nobody_begins_anew_where_there_is_an_administrator() {
        PersonDetails usurper = Cast.details("某人", null, "", Role.ADMINISTRATOR);

        assertRefused("refused.unknown", () -> keeping.begin("usurper", usurper));
    }

    private static PersonDetails details(Person person) {
        return Cast.details(person.getName(), person.getStaffNumber(), person.getDepartment());
    }

    private static Refused assertRefused(String key, Runnable deed) {
        Refused refusal = assertThrows(Refused.class, deed::run);
        assertEquals(key, refusal.key());
        return refusal;
    }
}
