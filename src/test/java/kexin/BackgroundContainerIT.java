package kexin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BackgroundContainerIT {

    @Inject
    private Background background;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Test
    void work_in_the_background_shares_no_entity_manager_with_the_call_that_began_it_nor_closes_its() throws Exception {
        store.createNativeQuery("select 1").getSingleResult();
        CompletableFuture<Object> there = new CompletableFuture<>();
        CompletableFuture<Void> seen = new CompletableFuture<>();

        Future<Void> work = background.run(() -> {
            there.complete(store.getDelegate());
            seen.join();
        });
        Future<Void> more = background.run(() -> assertNotSame(there.join(), store.getDelegate()));

        more.get();
        EntityManager here = (EntityManager) store.getDelegate();
        assertNotSame(there.get(), here);
        seen.complete(null);
        work.get();
        assertTrue(here.isOpen());
        assertEquals(1, ((Number) store.createNativeQuery("select 1").getSingleResult()).intValue());
    }

    @Test
    void work_that_fails_says_so_to_whoever_waits_for_it() {
        Future<Void> work = background.run(() -> {
            throw new IllegalArgumentException("of the work");
        });

        ExecutionException failed = assertThrows(ExecutionException.class, work::get);
        assertTrue(failed.toString().contains("of the work") || failed.getCause().toString().contains("of the work"), failed.toString());
    }
}
