package kexin.course;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One page of a lesson: a slide, the learner's notes under it, perhaps an answer to open.
 *
 * @param id its name for ever, the same in every language
 * @param topics ids of the topics it serves, may be empty
 * @param facts ids of the facts it says, may be empty
 * @param seconds it has to be read at least before it counts as read, 0 where its first opening is enough
 * @param texts language tag to what it says
 */
public record Page(
        String id, Kind kind, List<String> topics, List<String> facts, int seconds, Map<String, PageText> texts) {

    public Page {
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
        texts = Map.copyOf(texts);
    }

    /** What the page asks of its reader. */
    public enum Kind {
        POINTS,
        CASE,
        DIALOGUE,
        DIAGRAM,
        EXERCISE,
        STORY;

        /** The word of the notation and of the style sheet: {@code points}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param waived whether its reader need not keep to it */
    public Duration least(boolean waived) {
        return waived ? Duration.ZERO : Duration.ofSeconds(seconds);
    }

    public PageText text(String language) {
        return texts.get(language);
    }
}
