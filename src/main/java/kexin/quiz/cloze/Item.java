package kexin.quiz.cloze;

import java.util.List;

/**
 * One statement of a page with gaps in place.
 *
 * @param id the item's name for ever, the same in every language
 * @param page id of the page it mirrors
 * @param topics ids of the topics it tests, may be empty
 * @param scored false: practice, marked but never counted
 * @param segments words and gaps in reading order
 * @param line where it begins in its file, from 1
 */
public record Item(String id, String page, List<String> topics, boolean scored, List<Segment> segments, int line) {

    public Item {
        topics = List.copyOf(topics);
        segments = List.copyOf(segments);
    }

    public List<Gap> gaps() {
        return segments.stream()
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .toList();
    }
}
