package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.Settings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SigningInContainerIT {

    private static final String PASSWORD = "a quiet morning";
    private static final String HERE = "10.2.0.1";

    /** Three times as many as there are connections: together they are checked for some seconds. */
    private static final int CROWD = 60;

    @Inject
    private SigningIn signingIn;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Admission admission;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private UserTransaction transaction;

    /** Made once: it is slow on purpose. */
    private static String hash;

    private final Person mei = Cast.learner();

    @BeforeEach
    void arrive() throws Exception {
        hash = hash == null ? passwords.hash(PASSWORD) : hash;
        mei.choosePassword(hash);
        transaction.begin();
        people.add(mei);
        transaction.commit();
    }

    @Test
    void account_and_password_that_fit_are_the_person() {
        assertEquals(mei.id(), signingIn.signIn(" " + mei.getAccount().toUpperCase(), PASSWORD, HERE).orElseThrow().id());
    }

    @Test
    void it_is_not_told_which_of_the_two_does_not_fit() {
        assertTrue(signingIn.signIn(mei.getAccount(), "A quiet morning", HERE).isEmpty());
        assertTrue(signingIn.signIn("nobody." + mei.getAccount(), PASSWORD, HERE).isEmpty());
        assertTrue(signingIn.signIn("kexin", "", HERE).isEmpty());
    }

    @Test
    void whoever_has_left_does_not_come_in() throws Exception {
        change(Person::deactivate);

        assertTrue(signingIn.signIn(mei.getAccount(), PASSWORD, HERE).isEmpty());
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        assertTrue(signingIn.signIn(mei.getAccount(), "wrong", "10.2.0.66").isEmpty());
        fail(4, "10.2.0.66");

        assertRefused("refused.signIn.wait", () -> signingIn.signIn(mei.getAccount(), PASSWORD, "10.2.0.66"));
        assertTrue(signingIn.signIn(mei.getAccount(), PASSWORD, HERE).isPresent());
    }

    @Test
    void a_crowd_that_waits_to_be_let_in_leaves_the_database_to_those_who_are() throws Exception {
        List<Future<Optional<Person>>> crowd = IntStream.range(0, CROWD)
                .mapToObj(each -> executor.submit(() -> signingIn.signIn("stranger." + each, PASSWORD, "10.2.1." + each)))
                .toList();
        Thread.sleep(300);

        Instant before = Instant.now();
        transaction.begin();
        people.countAdministrators();
        transaction.commit();
        Duration waited = Duration.between(before, Instant.now());

        assertFalse(crowd.get(CROWD - 1).isDone());
        assertTrue(waited.toMillis() < 1_000, waited.toString());
        for (Future<Optional<Person>> each : crowd) {
            assertTrue(each.get().isEmpty());
        }
    }

    @Test
    void a_demonstration_person_comes_in_in_demo_mode_only() {
        Person lin = people.findByAccount("lin").orElseThrow();
        Settings nothing = new Settings(Map.<String, String>of()::get);
        SigningIn inEarnest = Made.of(SigningIn.class, people, passwords, throttle, nothing, admission);

        assertTrue(signingIn.signIn("lin", DemoPeople.PASSWORD, HERE).isPresent());
        assertTrue(signingIn.stands(lin, lin.epoch()));
        assertTrue(inEarnest.signIn("lin", DemoPeople.PASSWORD, HERE).isEmpty());
        assertFalse(inEarnest.stands(lin, lin.epoch()));
        assertTrue(inEarnest.signIn(mei.getAccount(), PASSWORD, HERE).isPresent());
    }

    @Test
    void a_session_ends_with_the_password_or_the_rights_it_began_under() throws Exception {
        int before = mei.epoch();
        assertTrue(signingIn.stands(now(), before));

        signingIn.choosePassword(mei, PASSWORD, "a quiet evening", HERE);
        assertFalse(signingIn.stands(now(), before));
        assertTrue(signingIn.stands(now(), now().epoch()));

        int later = now().epoch();
        change(person -> person.describe(Cast.details("韩梅", person.getStaffNumber(), "", Role.HR)));
        assertFalse(signingIn.stands(now(), later));
    }

    @Test
    void a_password_is_chosen_by_who_knows_the_present_one() {
        assertRefused("refused.password.present", () -> signingIn.choosePassword(mei, "wrong", "a quiet evening", HERE));
        assertRefused("refused.password.same", () -> signingIn.choosePassword(mei, PASSWORD, PASSWORD, HERE));
        assertEquals(hash, now().passwordHash());
    }

    @Test
    void a_password_that_is_easily_guessed_is_not_taken() {
        assertRefused("refused.password.short", () -> passwords.hashChosen("too short", "mei"));
        assertRefused("refused.password.long", () -> passwords.hashChosen("x".repeat(201), "mei"));
        assertRefused("refused.password.account", () -> passwords.hashChosen("I am called MEI", "mei"));
    }

    @Test
    void guessing_the_present_password_is_slowed_down_like_signing_in() {
        assertRefused("refused.password.present", () -> signingIn.choosePassword(mei, "wrong", "a quiet evening", HERE));
        fail(4, HERE);

        assertRefused("refused.signIn.wait", () -> signingIn.choosePassword(mei, PASSWORD, "a quiet evening", HERE));
    }

    /** As if it had been guessed so often, which would take its time. */
    private void fail(int times, String address) {
        for (int failure = 0; failure < times; failure++) {
            throttle.admit(mei.getAccount(), address);
        }
    }

    private Person now() {
        return people.byId(mei.id());
    }

    private void change(Consumer<Person> deed) throws Exception {
        transaction.begin();
        deed.accept(people.byId(mei.id()));
        transaction.commit();
    }

    private static void assertRefused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refused.class, deed::run).key());
    }
}
