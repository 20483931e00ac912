package kexin.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Made;
import kexin.learning.Remarking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two regrades of two people each, of which some fail. */
class RegradingTest {

    private static final Logger LOG = Logger.getLogger(Regrading.class.getName());

    private final Map<Long, List<Long>> left = new TreeMap<>(Map.of(1L, List.of(11L, 12L), 2L, List.of(21L, 22L)));
    private final TreeSet<Long> failing = new TreeSet<>();
    private final List<Long> done = new ArrayList<>();
    private final Regrading regrading = Made.of(Regrading.class, new Steps(), new Known(), new Remarking());

    @BeforeAll
    static void expectFailures() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void expectNoMore() {
        LOG.setLevel(null);
    }

    @Test
    void a_regrade_that_fails_holds_up_no_other_and_goes_on_later() {
        failing.add(1L);
        regrading.runAll();
        assertEquals(List.of(21L, 22L, 2L), done);

        failing.clear();
        regrading.runAll();

        assertEquals(List.of(21L, 22L, 2L, 11L, 12L, 1L), done);
    }

    @Test
    void how_many_it_concerns_is_not_told_before_it_is_known() {
        Regrade regrade = new Regrade(null, false);
        assertTrue(regrade.isCounting());

        regrade.begin(1, 0);

        assertFalse(regrade.isCounting());
    }

    @Test
    void somebody_for_whom_it_fails_holds_up_nobody_else_and_has_their_turn_later() {
        failing.add(11L);
        regrading.runAll();
        assertEquals(List.of(12L, 21L, 22L, 2L), done);

        failing.clear();
        regrading.runAll();

        assertEquals(List.of(12L, 21L, 22L, 2L, 11L, 1L), done);
    }

    private static final class Known extends Decisions {

        @Override
        void forget() {
            // there is nothing to forget
        }
    }

    private final class Steps extends RegradeSteps {

        @Override
        public List<Long> open() {
            return List.copyOf(left.keySet());
        }

        @Override
        public List<Long> unmarked(long id) {
            return List.of();
        }

        @Override
        public List<Work> begin(long id) {
            mayFail(id);
            return left.get(id).stream()
                    .filter(person -> !done.contains(person))
                    .map(person -> new Work(person, List.of()))
                    .toList();
        }

        @Override
        public void step(long id, Work work) {
            mayFail(work.enrolment());
            done.add(work.enrolment());
        }

        @Override
        public void finish(long id) {
            left.remove(id);
            done.add(id);
        }

        private void mayFail(long what) {
            if (failing.contains(what)) {
                throw new IllegalStateException("a test's");
            }
        }
    }
}
