package kexin.life;

import java.util.List;
import java.util.Random;

/** What chance decides, and decides the same way whenever it is asked under the same seed and the same names. */
final class Chance {

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** @param names what is to be decided: each gets a chance of its own, whatever else was decided before */
    static Chance of(long seed, Object... names) {
        long mixed = seed;
        for (Object name : names) {
            mixed = (mixed ^ name.hashCode()) * 0x9E3779B97F4A7C15L; // source: the golden ratio, as in SplittableRandom
            mixed ^= mixed >>> 32;
        }
        return new Chance(mixed);
    }

    /** @param probability 0 to 1 */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** 0 to 1, without the end. */
    double share() {
        return random.nextDouble();
    }

    /** Around zero: two of three lie within one. */
    double gauss() {
        return random.nextGaussian();
    }

    /** Both ends belong to it. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The first more often than the second, and so on: each twice as often as the next. */
    <T> T leading(List<T> of) {
        int place = 0;
        while (place < of.size() - 1 && random.nextBoolean()) {
            place++;
        }
        return of.get(place);
    }
}
