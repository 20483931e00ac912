package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kexin.Cast;
import kexin.Deed;
import kexin.Fired;
import kexin.Made;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.KeepingPeople.Welcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Gu, the first administrator, and one who came after have lost what they were to sign in with. */
@ParameterizedClass
@EnumSource
@Timeout(60)
class ReadmissionTest {

    @Parameter
    private Vendor vendor;

    private Entities entities;
    private final Fired<Deed> deeds = new Fired<>();
    private final Person gu = Cast.administrator();
    private final Person second = Cast.administrator();

    @BeforeEach
    void arrive() {
        gu.receiveOneTimePassword("hash of lost");
        entities = Entities.on(vendor);
        entities.write(manager -> List.of(gu, second, Cast.officer()).forEach(manager::persist));
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void while_no_administrator_has_chosen_a_password_each_start_makes_another_for_the_first() {
        assertEquals(gu.id(), did(Readmission::renew).orElseThrow().person().id());
        assertEquals(gu.id(), did(Readmission::renew).orElseThrow().person().id());

        assertEquals("hash of 2", known(gu).passwordHash());
        assertTrue(known(gu).isOneTime());
        assertEquals(
                Deed.of(1, "person.passwordHandedOut", gu.getName(), "/people/" + gu.id()), deeds.events().get(0));
    }

    @Test
    void as_soon_as_one_has_chosen_a_password_no_start_makes_any() {
        entities.write(manager -> manager.find(Person.class, second.id()).choosePassword("chosen"));

        assertEquals(Optional.empty(), did(Readmission::renew));
        assertEquals("hash of lost", known(gu).passwordHash());
        assertEquals(List.of(), deeds.events());
    }

    @Test
    void by_name_only_an_active_administrator_is_let_in_again_and_the_old_password_and_sessions_end() {
        entities.write(manager -> manager.find(Person.class, gu.id()).choosePassword("forgotten"));
        int epoch = known(gu).epoch();

        assertEquals("1", did(readmission -> readmission.readmit(gu.getAccount().toUpperCase())).orElseThrow().oneTimePassword());
        assertEquals("hash of 1", known(gu).passwordHash());
        assertEquals(epoch + 1, known(gu).epoch());

        entities.write(manager -> manager.find(Person.class, second.id()).deactivate());
        assertEquals(Optional.empty(), did(readmission -> readmission.readmit(second.getAccount())));
        assertEquals(Optional.empty(), did(readmission -> readmission.readmit("nobody")));
    }

    private Optional<Welcome> did(Function<Readmission, Optional<Welcome>> deed) {
        return entities.read(manager -> deed.apply(
                Made.of(Readmission.class, Made.of(People.class, manager), passwords, deeds)));
    }

    private Person known(Person person) {
        return entities.read(manager -> manager.find(Person.class, person.id()));
    }

    /** Makes 1, 2, 3 and hashes them so that a test can read it. */
    private final Passwords passwords = new Passwords() {
        private int made;

        @Override
        public String oneTime() {
            return "" + ++made;
        }

        @Override
        public String hashOneTime(String password) {
            return "hash of " + password;
        }
    };
}
