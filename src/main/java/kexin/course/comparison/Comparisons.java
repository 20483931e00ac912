package kexin.course.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kexin.course.Edition;
import kexin.course.Editions;

/** Comparisons of editions, each made once: an edition never changes. */
@ApplicationScoped
public class Comparisons {

    @Inject
    private Editions editions;

    private final Map<Pair, Comparison> made = new ConcurrentHashMap<>();

    private record Pair(long before, long after) {}

    public Comparison of(Edition before, Edition after) {
        return made.computeIfAbsent(
                new Pair(before.id(), after.id()), pair -> Comparison.of(side(pair.before()), side(pair.after())));
    }

    private Side side(long edition) {
        return new Side(editions.text(edition), editions.archive(edition));
    }
}
