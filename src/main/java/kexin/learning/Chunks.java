package kexin.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Many ids in lots that one statement can name. */
final class Chunks {

    private Chunks() {}

    static List<List<Long>> of(Collection<Long> ids, int size) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }
}
