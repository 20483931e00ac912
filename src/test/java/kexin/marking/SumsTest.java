package kexin.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void the_correlation_is_that_of_the_textbook() {
        // x 1 1 0 0 1, y .9 .7 .2 .4 .5: by hand r = 0.48 / sqrt(1.2 * 0.292)
        double[][] pairs = {{1, .9}, {1, .7}, {0, .2}, {0, .4}, {1, .5}};

        assertEquals(0.48 / Math.sqrt(1.2 * 0.292), sums(pairs).correlation().orElseThrow(), 1e-9);
    }

    @Test
    void it_is_one_where_both_go_together_and_minus_one_where_they_go_apart() {
        assertEquals(1, sums(new double[][] {{0, .1}, {1, .6}}).correlation().orElseThrow(), 1e-9);
        assertEquals(-1, sums(new double[][] {{0, .6}, {1, .1}}).correlation().orElseThrow(), 1e-9);
    }

    @Test
    void what_does_not_vary_correlates_with_nothing() {
        assertTrue(sums(new double[][] {{1, .9}, {1, .2}, {1, .4}}).correlation().isEmpty());
        assertTrue(sums(new double[][] {{0, .3}, {1, .3}}).correlation().isEmpty());
        assertTrue(sums(new double[][] {{1, .9}}).correlation().isEmpty());
        assertTrue(sums(new double[][] {}).correlation().isEmpty());
    }

    private static Sums sums(double[][] pairs) {
        double x = 0;
        double xx = 0;
        double y = 0;
        double yy = 0;
        double xy = 0;
        for (double[] pair : pairs) {
            x += pair[0];
            xx += pair[0] * pair[0];
            y += pair[1];
            yy += pair[1] * pair[1];
            xy += pair[0] * pair[1];
        }
        return new Sums(pairs.length, x, xx, y, yy, xy);
    }
}
