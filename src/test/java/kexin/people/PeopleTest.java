package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.database.Entities;
import kexin.database.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Timeout(120)
class PeopleTest {

    private static final List<Person> EVERYBODY = List.of(
            person("mei", "韩梅", "00017", "城南营业厅"),
            person("zoe", "Zoë O'Hara", "A_1", "Counter 100%"),
            person("elodie", "Élodie Łuk", "AB1", "Back!office"),
            person("tan", "谭云", null, "城南营业厅", Role.TRAINER),
            person("gu", "顾远", "00001", "", Role.ADMINISTRATOR));

    private static Entities entities;

    @Parameter
    private Vendor vendor;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        entities.write(manager -> EVERYBODY.forEach(person -> manager.persist(person(
                person.getAccount(), person.getName(), person.getStaffNumber(), person.getDepartment(),
                person.getRoles().toArray(Role[]::new)))));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', elodie gu mei tan zoe",
        "'  ', elodie gu mei tan zoe",
        "韩, mei",
        "城南, mei tan",
        "0017, mei",
        "zoë, zoe",
        "ZOË, zoe",
        "o'hara, zoe",
        "élodie, elodie",
        "ÉLODIE, elodie",
        "łUK, elodie",
        "MEI, mei",
        "a_1, zoe",
        "A_, zoe",
        "_, zoe",
        "%, zoe",
        "100%, zoe",
        "!, elodie",
        "back!, elodie",
        "!%,",
        "kexin,",
        "\\,",
    })
    void people_are_found_by_any_part_of_what_is_known_of_them_and_no_sign_is_a_wildcard(String text, String accounts) {
        Set<String> found = with(people -> people.search(PeopleFilter.of(text), 0, 100)).stream()
                .map(Person::getAccount)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(accounts == null ? "" : accounts, String.join(" ", found));
        long counted = with(people -> people.count(PeopleFilter.of(text)));
        assertEquals(found.size(), counted);
    }

    /** PostgreSQL takes no NUL in a question; half a surrogate pair is in nobody's name. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "韩\u0000", "\ud83d", "韩梅\udc00", "\u202e"})
    void whatever_was_sent_to_be_found_is_a_question(String text) {
        assertTrue(with(people -> people.count(PeopleFilter.of(text))) >= 0);
        assertTrue(with(people -> people.search(PeopleFilter.of(text.repeat(5_000)), 0, 10)).size() <= 10);
    }

    @Test
    void a_filter_takes_everything_it_says_together() {
        PeopleFilter southern = new PeopleFilter("", "城南营业厅", null, null);
        PeopleFilter teaching = new PeopleFilter("", "城南营业厅", Role.TRAINER, true);
        PeopleFilter gone = new PeopleFilter("", "", null, false);

        assertEquals("mei tan", accounts(southern));
        assertEquals("tan", accounts(teaching));
        assertEquals("", accounts(gone));
        assertEquals("gu", accounts(new PeopleFilter("", "", Role.ADMINISTRATOR, null)));
    }

    @Test
    void people_stand_by_their_names_chinese_ones_by_pinyin() {
        List<String> names = with(people -> people.search(PeopleFilter.ALL, 0, 100)).stream().map(Person::getName).toList();

        assertEquals(List.of("顾远", "韩梅", "谭云", "Élodie Łuk", "Zoë O'Hara"), names);
    }

    private String accounts(PeopleFilter filter) {
        String found = with(people -> people.search(filter, 0, 100)).stream()
                .map(Person::getAccount)
                .sorted()
                .collect(Collectors.joining(" "));
        long counted = with(people -> people.count(filter));
        assertEquals(found.isEmpty() ? 0 : found.split(" ").length, counted);
        return found;
    }

    @Test
    void pages_of_people_join_without_a_gap() {
        List<Long> all = ids(with(people -> people.search(PeopleFilter.ALL, 0, 100)));
        List<Long> first = ids(with(people -> people.search(PeopleFilter.ALL, 0, 2)));
        List<Long> rest = ids(with(people -> people.search(PeopleFilter.ALL, 2, 100)));

        assertEquals(all.subList(0, 2), first);
        assertEquals(all.subList(2, all.size()), rest);
    }

    @ParameterizedTest
    @CsvSource({"mei", "' MEI '", "Mei"})
    void an_account_is_found_however_it_is_typed(String typed) {
        assertEquals("韩梅", with(people -> people.findByAccount(typed)).orElseThrow().getName());
        assertEquals(true, with(people -> people.isAccountTaken(typed)));
    }

    @Test
    void the_system_is_no_person_to_be_kept() {
        long system = with(People::system).id();

        assertTrue(assertThrows(Refused.class, () -> with(people -> people.byId(system))).isUnknown());
    }

    @Test
    void roles_come_back() {
        assertEquals(Set.of(Role.TRAINER), with(people -> people.findByAccount("tan")).orElseThrow().getRoles());
        assertEquals(Set.of(), with(people -> people.findByAccount("mei")).orElseThrow().getRoles());
    }

    @Test
    void only_administrators_who_can_sign_in_count() {
        entities.write(manager -> {
            Person gone = Cast.administrator();
            gone.deactivate();
            Person demo = Cast.administrator();
            demo.markAsDemo();
            manager.persist(gone);
            manager.persist(demo);
        });

        long counted = with(People::countAdministrators);
        assertEquals(1, counted);
        entities.write(manager -> manager.createQuery(
                        "select p from Person p where p.account like 'gu.%'", Person.class)
                .getResultList()
                .forEach(manager::remove));
    }

    @ParameterizedTest
    @CsvSource({"17, mei", "0000017, mei", "00017, mei", "1, gu", "170,", "a_1,", "0,"})
    void a_staff_number_is_found_whatever_zeros_it_has_lost(String typed, String account) {
        List<String> found = with(people -> people.findByBareNumber(typed)).stream().map(Person::getAccount).toList();

        assertEquals(account == null ? List.of() : List.of(account), found);
    }

    @Test
    void no_account_and_no_staff_number_is_given_twice() {
        assertThrows(PersistenceException.class, () -> add(person("mei", "韩梅二", null, "")));
        assertThrows(PersistenceException.class, () -> add(person("mei2", "韩梅二", "00017", "")));
    }

    private static void add(Person person) {
        entities.write(manager -> manager.persist(person));
    }

    private static <T> T with(Function<People, T> work) {
        return entities.read(manager -> work.apply(Made.of(People.class, manager)));
    }

    private static List<Long> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private static Person person(String account, String name, String staffNumber, String department, Role... roles) {
        return new Person(account, Cast.details(name, staffNumber, department, roles), Cast.NOW);
    }
}
