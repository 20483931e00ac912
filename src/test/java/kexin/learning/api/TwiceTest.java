package kexin.learning.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwiceTest {

    private final Deque<Object> outcomes = new ArrayDeque<>();

    @ParameterizedTest
    @MethodSource("clashes")
    void a_deed_that_clashed_is_tried_anew(RuntimeException clash) {
        outcomes.addAll(List.of(clash, "saved"));

        assertEquals("saved", Twice.anew(this::deed));
    }

    @ParameterizedTest
    @MethodSource("clashes")
    void what_clashes_again_is_a_fault(RuntimeException clash) {
        outcomes.addAll(List.of(clash, clash, "saved"));

        assertSame(clash, assertThrows(RuntimeException.class, () -> Twice.anew(this::deed)));
    }

    @Test
    void what_was_done_is_not_done_again() {
        outcomes.addAll(List.of("first", "second"));

        assertEquals("first", Twice.anew(this::deed));
        assertEquals(1, outcomes.size());
    }

    @Test
    void a_refusal_is_final() {
        outcomes.addAll(List.of(Refused.unknown(), "saved"));

        assertThrows(Refused.class, () -> Twice.anew(this::deed));
    }

    static Stream<RuntimeException> clashes() {
        return Stream.of(new PersistenceException(), new TransactionalException("", null));
    }

    private Object deed() {
        Object outcome = outcomes.remove();
        if (outcome instanceof RuntimeException failure) {
            throw failure;
        }
        return outcome;
    }
}
