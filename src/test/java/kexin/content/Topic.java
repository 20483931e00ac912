package kexin.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A topic of {@code courseware/topics.yaml}.
 *
 * @param title language tag to words
 * @param note language tag to words, empty if there is none
 */
record Topic(String id, String course, String kind, Map<String, String> title, List<Fact> facts, Map<String, String> note) {

    /** @param words language tag to words */
    record Fact(String id, Map<String, String> words) {}

    static List<Topic> all() {
        try {
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(Path.of("courseware", "topics.yaml")));
            return ((List<?>) file.get("topics")).stream().map(topic -> of((Map<?, ?>) topic)).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Topic of(Map<?, ?> topic) {
        return new Topic(
                (String) topic.get("id"),
                (String) topic.get("course"),
                (String) topic.get("kind"),
                words(topic.get("title")),
                ((List<?>) topic.get("facts")).stream().map(fact -> fact((Map<?, ?>) fact)).toList(),
                words(topic.get("note")));
    }

    private static Fact fact(Map<?, ?> fact) {
        return new Fact((String) fact.get("id"), Map.of("zh-CN", (String) fact.get("zh-CN"), "en", (String) fact.get("en")));
    }

    private static Map<String, String> words(Object words) {
        return words == null
                ? Map.of()
                : Map.of("zh-CN", (String) ((Map<?, ?>) words).get("zh-CN"), "en", (String) ((Map<?, ?>) words).get("en"));
    }
}
