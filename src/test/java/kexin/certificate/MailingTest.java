package kexin.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import kexin.Cast;
import kexin.Made;
import kexin.MovableClock;
import kexin.Refused;
import kexin.Settings;
import kexin.completion.CompletionRecord;
import kexin.completion.CompletionRecorded;
import kexin.database.Entities;
import kexin.database.Lived;
import kexin.database.Vendor;
import kexin.mail.Delivery;
import kexin.mail.Letter;
import kexin.mail.Post;
import kexin.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Łukasz has completed a course and holds the certificate KX-1; his letter is in the outbox. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class MailingTest {

    private static final long LUKASZ = 9_000_000;
    private static final long RECORD = 205;
    private static final Settings SETTINGS = new Settings(Map.of("kexin.mail.host", "mail.example.com")::get);

    @Parameter
    private Vendor vendor;

    private Entities entities;
    private final MovableClock clock = new MovableClock();
    private final List<Letter> sent = new ArrayList<>();
    private Refused refusal;

    @BeforeEach
    void complete() {
        entities = Entities.over(Lived.in(vendor));
        live("o@example.com");
        write(this::put);
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void a_letter_goes_out_once_with_the_certificate_as_it_lies_there() {
        deliveries().round();
        deliveries().round();

        assertEquals(List.of("o@example.com"), sent.stream().map(Letter::to).toList());
        assertEquals("KX-1.pdf", sent.get(0).enclosure());
        assertEquals(Lived.BYTES.length, sent.get(0).pdf().length);
        assertEquals(new Mailing.Standing(0, 0, null, null), standing());
    }

    @Test
    void what_is_not_recorded_is_not_told() {
        assertThrows(IllegalStateException.class, () -> entities.write(manager -> {
            put(manager);
            manager.flush();
            throw new IllegalStateException("the press is jammed");
        }));

        assertEquals(1, standing().waiting());
    }

    @Test
    void nothing_is_put_in_without_a_mail_server_or_an_address() {
        write(manager -> mailing(manager, new Settings(key -> null)).put(recorded(manager)));
        live(null);
        write(this::put);

        assertEquals(1, standing().waiting());
    }

    @Test
    void a_letter_whose_owner_has_no_address_any_more_goes_nowhere() {
        live(null);

        deliveries().round();

        assertEquals(List.of(), sent);
        assertEquals(0, standing().waiting());
    }

    @Test
    void a_letter_that_fails_waits_and_is_tried_again() {
        refusal = new Refused("refused.mail.closed", "mail.example.com", "587");
        deliveries().round();
        refusal = null;
        deliveries().round();

        assertEquals(List.of(), sent);
        Mailing.Standing standing = standing();
        assertEquals(1, standing.waiting());
        assertEquals(new Failure("refused.mail.closed", List.of("mail.example.com", "587")), standing.failure());
        assertEquals(Cast.NOW, standing.failedAt());

        clock.pass(Duration.ofMinutes(5));
        deliveries().round();
        assertEquals(1, sent.size());
        assertNull(standing().failure());
    }

    @Test
    void a_letter_is_given_up_after_its_seventh_try() {
        refusal = new Refused("refused.mail.turnedDown", "550 no\nsuch user");
        IntStream.range(0, 6).forEach(day -> tryAndWait());
        assertEquals(1, standing().waiting());

        tryAndWait();
        refusal = null;
        tryAndWait();

        assertEquals(List.of(), sent);
        Failure why = new Failure("refused.mail.turnedDown", List.of("550 no such user"));
        assertEquals(new Mailing.Standing(0, 1, why, Cast.NOW.plus(Duration.ofDays(12))), standing());
    }

    @Test
    void the_first_failure_ends_a_round() {
        write(this::put);
        refusal = new Refused("refused.mail.closed", "mail.example.com", "587");
        deliveries().round();
        refusal = null;

        deliveries().round();

        assertEquals(1, sent.size());
        assertEquals(1, standing().waiting());
    }

    @Test
    void a_try_that_ended_with_the_server_is_made_again_later() {
        assertTrue(read(manager -> mailing(manager, SETTINGS).take()).isPresent());
        assertFalse(read(manager -> mailing(manager, SETTINGS).take()).isPresent());

        clock.pass(Duration.ofMinutes(5));
        deliveries().round();

        assertEquals(1, sent.size());
    }

    @Test
    void of_two_servers_one_takes_it() {
        CompletableFuture<Optional<Long>> other = read(manager -> {
            Optional<Long> mine = mailing(manager, SETTINGS).take();
            manager.flush();
            assertTrue(mine.isPresent());
            CompletableFuture<Optional<Long>> both =
                    CompletableFuture.supplyAsync(() -> read(another -> mailing(another, SETTINGS).take()));
            pause();
            return both;
        });

        assertFalse(other.join().isPresent());
    }

    @Test
    void how_the_mail_stands_is_for_administrators() {
        assertTrue(assertThrows(Refused.class, () -> read(manager -> mailing(manager, SETTINGS).standing(Cast.officer())))
                .isUnknown());
    }

    private void tryAndWait() {
        deliveries().round();
        clock.pass(Duration.ofDays(2));
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Mailing.Standing standing() {
        return read(manager -> mailing(manager, SETTINGS).standing(Cast.administrator()));
    }

    private Deliveries deliveries() {
        Delivery delivery = new Delivery(null, SETTINGS) {
            @Override
            public void deliver(Letter letter) {
                if (refusal != null) {
                    throw refusal;
                }
                sent.add(letter);
            }
        };
        return Made.of(Deliveries.class, new InTransactions(), new Post(SETTINGS), delivery);
    }

    /** As the container calls it: each call is a transaction. */
    private final class InTransactions extends Mailing {

        @Override
        Optional<Long> take() {
            return read(manager -> mailing(manager, SETTINGS).take());
        }

        @Override
        Optional<Letter> letter(long id) {
            return read(manager -> mailing(manager, SETTINGS).letter(id));
        }

        @Override
        void over(long id) {
            write(manager -> mailing(manager, SETTINGS).over(id));
        }

        @Override
        void fail(long id, Refused why) {
            write(manager -> mailing(manager, SETTINGS).fail(id, why));
        }
    }

    private Mailing mailing(EntityManager manager, Settings settings) {
        return Made.of(
                Mailing.class, Made.of(Outbox.class, manager), new Post(settings), Made.of(People.class, manager),
                Made.of(Certificates.class, manager), settings, clock);
    }

    private void put(EntityManager manager) {
        mailing(manager, SETTINGS).put(recorded(manager));
    }

    private static CompletionRecorded recorded(EntityManager manager) {
        return new CompletionRecorded(manager.find(CompletionRecord.class, RECORD));
    }

    private void live(String email) {
        write(manager -> manager.createQuery("update Person p set p.email = :email where p.id = :id")
                .setParameter("email", email)
                .setParameter("id", LUKASZ)
                .executeUpdate());
    }

    private void write(Consumer<EntityManager> work) {
        entities.write(work);
    }

    private <T> T read(Function<EntityManager, T> work) {
        return entities.read(work);
    }
}
