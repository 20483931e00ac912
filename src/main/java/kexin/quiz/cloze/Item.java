package kexin.quiz.cloze;

import java.util.List;
import java.util.SortedSet;

/**
 * One statement of a page with gaps in place.
 *
 * @param id the item's name for ever, the same in every language
 * @param page id of the page it mirrors
 * @param topics ids of the topics it tests, may be empty
 * @param scored false: practice, marked but never counted
 * @param pool the pool it is drawn from, {@link #NO_POOL} if it names none
 * @param segments words and gaps in reading order
 * @param groups numbers of gaps whose answers may come in any order; no gap is in two groups
 * @param line where it begins in its file, from 1
 */
public record Item(
        String id,
        String page,
        List<String> topics,
        boolean scored,
        String pool,
        List<Segment> segments,
        List<SortedSet<Integer>> groups,
        int line) {

    public static final String NO_POOL = "";

    public Item {
        topics = List.copyOf(topics);
        segments = List.copyOf(segments);
        groups = List.copyOf(groups);
    }

    /** An item of no pool whose gaps each have their place. */
    public Item(String id, String page, List<String> topics, boolean scored, List<Segment> segments, int line) {
        this(id, page, topics, scored, NO_POOL, segments, List.of(), line);
    }

    public List<Gap> gaps() {
        return segments.stream()
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .toList();
    }
}
