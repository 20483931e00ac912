package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import kexin.Cast;
import kexin.Made;
import kexin.Refused;
import kexin.database.Entities;
import kexin.database.Vendor;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two administrators fall out with each other. */
@Timeout(60)
class LastAdministratorTest {

    private final Person gu = Cast.administrator();
    private final Person second = Cast.administrator();

    @ParameterizedTest
    @EnumSource
    void of_two_who_deactivate_each_other_at_once_one_stays(Vendor vendor) throws Exception {
        try (Entities entities = Entities.on(vendor)) {
            entities.write(manager -> {
                manager.persist(gu);
                manager.persist(second);
            });
            CountDownLatch begun = new CountDownLatch(1);

            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> entities.write(manager -> {
                keeping(manager).deactivate(gu, second.id());
                manager.flush();
                begun.countDown();
                giveTheOtherTime();
            }));
            begun.await();
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> entities.write(manager -> keeping(manager).deactivate(second, gu.id())));

            one.join();
            Refused refusal = (Refused) assertThrows(CompletionException.class, other::join).getCause();
            assertEquals("refused.person.last", refusal.key());
            assertEquals(1L, entities.read(manager -> Made.of(People.class, manager).countAdministrators()).longValue());
        }
    }

    private static void giveTheOtherTime() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static KeepingPeople keeping(EntityManager manager) {
        return Made.of(KeepingPeople.class, Made.of(People.class, manager), Cast.CLOCK);
    }
}
