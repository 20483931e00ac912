package kexin.reliability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kexin.reliability.Ledger.Try;
import kexin.reliability.Ledger.Write;
import org.junit.jupiter.api.Test;

/** What a gap may hold after the server's death. */
class LedgerTest {

    private static final Write FIRST = new Write("w1", "客");
    private static final Write SECOND = new Write("w2", "客户");
    private static final Write THIRD = new Write("w3", "客户满意");

    private final Try attempt = new Try("service-mindset", "why");

    @Test
    void the_last_acknowledged_write_and_every_later_one_may_be_there() {
        sent(FIRST, SECOND, THIRD);
        attempt.saved("g", SECOND);
        assertTrue(holds(SECOND));
        assertTrue(holds(THIRD));
    }

    @Test
    void an_older_write_than_the_last_acknowledged_may_not_be_there() {
        sent(FIRST, SECOND);
        attempt.saved("g", FIRST);
        attempt.saved("g", SECOND);
        assertFalse(holds(FIRST));
    }

    @Test
    void while_nothing_was_acknowledged_any_sent_write_may_be_there_and_no_other() {
        sent(FIRST);
        assertTrue(holds(FIRST));
        assertFalse(holds(SECOND));
    }

    @Test
    void a_write_must_have_kept_its_text() {
        sent(FIRST);
        assertFalse(attempt.mayHold("g", FIRST.id(), SECOND.typed()));
    }

    private void sent(Write... writes) {
        for (Write write : writes) {
            attempt.sent("g", write);
        }
    }

    private boolean holds(Write write) {
        return attempt.mayHold("g", write.id(), write.typed());
    }
}
