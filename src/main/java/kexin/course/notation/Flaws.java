package kexin.course.notation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The flaws of one file, each once; a file that is nothing but flaws is not told in full. */
public final class Flaws {

    private static final int MOST = 100;

    private final Set<Flaw> flaws = new LinkedHashSet<>();

    public void add(Place place, String key, Object... arguments) {
        if (flaws.size() < MOST) {
            flaws.add(new Flaw(place, key, Stream.of(arguments).map(String::valueOf).toList()));
        } else if (flaws.size() == MOST) {
            flaws.add(new Flaw(place, "problem.more", List.of()));
        }
    }

    public Collection<Flaw> all() {
        return Collections.unmodifiableSet(flaws);
    }
}
