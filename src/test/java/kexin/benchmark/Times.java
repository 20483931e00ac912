package kexin.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How long things took, in nanoseconds by name; the whole of a deed is named by nothing. */
final class Times {

    private static final class Kind {
        private long[] nanos = new long[1024];
        private int count;

        void add(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = took;
        }
    }

    /** What may fail as a connection fails. */
    interface Step {
        void run() throws IOException;
    }

    private final Map<String, Kind> kinds = new TreeMap<>();

    void take(String name, Step step) throws IOException {
        long begun = System.nanoTime();
        step.run();
        kinds.computeIfAbsent(name, fresh -> new Kind()).add(System.nanoTime() - begun);
    }

    void add(Times others) {
        others.kinds.forEach((name, theirs) -> {
            Kind ours = kinds.computeIfAbsent(name, fresh -> new Kind());
            for (int place = 0; place < theirs.count; place++) {
                ours.add(theirs.nanos[place]);
            }
        });
    }

    int count() {
        return kinds.containsKey("") ? kinds.get("").count : 0;
    }

    /** @param share 0.5 for the median, 0.95 for what nineteen of twenty keep under */
    double millis(String name, double share) {
        Kind kind = kinds.get(name);
        long[] sorted = Arrays.copyOf(kind.nanos, kind.count);
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
