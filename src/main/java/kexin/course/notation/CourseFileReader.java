package kexin.course.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code course.yaml}. */
public final class CourseFileReader {

    private static final Set<String> KEYS =
            keys("title", "summary", "objectives", "pass", "seconds", "languages", "lessons");
    private static final Pattern PER_CENT = Pattern.compile("[1-9][0-9]?|100");

    private final Flaws flaws;
    private final Yaml yaml;

    private CourseFileReader(Flaws flaws) {
        this.flaws = flaws;
        this.yaml = new Yaml(flaws);
    }

    public static CourseFile read(Source source, Flaws flaws) {
        return new CourseFileReader(flaws).read(source);
    }

    private static Set<String> keys(String... keys) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys)));
    }

    private CourseFile read(Source source) {
        Optional<Node> root = yaml.root(source.text());
        if (!flaws.all().isEmpty()) {
            return CourseFile.NONE;
        }
        Map<String, Node> fields = root.map(node -> yaml.fields(node, KEYS)).orElse(Map.of());
        if (root.isPresent() && !(root.get() instanceof MappingNode)) {
            return CourseFile.NONE;
        }
        return new CourseFile(
                required(fields, "title"),
                required(fields, "summary"),
                objectives(fields.get("objectives")),
                pass(fields.get("pass")),
                Seconds.read(Optional.ofNullable(fields.get("seconds")).flatMap(yaml::word), flaws).orElse(0),
                languages(fields.get("languages")),
                Optional.ofNullable(fields.get("lessons")).map(yaml::words));
    }

    private Wording required(Map<String, Node> fields, String key) {
        if (!fields.containsKey(key)) {
            flaws.add(Place.START, "problem.key.missing", key);
            return Wording.NONE;
        }
        return wording(fields.get(key));
    }

    private Wording wording(Node node) {
        Map<String, Named> byLanguage = new LinkedHashMap<>();
        if (node instanceof MappingNode) {
            yaml.fields(node).forEach((language, words) -> putLanguage(byLanguage, language, words));
        } else {
            yaml.word(node).ifPresent(words -> byLanguage.put(Wording.PLAIN, words));
        }
        return new Wording(Yaml.place(node), byLanguage);
    }

    private void putLanguage(Map<String, Named> byLanguage, String language, Node words) {
        if (Language.isTag(language)) {
            yaml.word(words).ifPresent(word -> byLanguage.put(language, word));
        } else {
            flaws.add(Yaml.place(words), "problem.language.tag", language);
        }
    }

    private List<CourseFile.Aim> objectives(Node node) {
        List<CourseFile.Aim> aims = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> aims.add(aim(item)));
        } else if (node != null) {
            flaws.add(Yaml.place(node), "problem.yaml.list");
        }
        return aims;
    }

    private CourseFile.Aim aim(Node node) {
        if (!(node instanceof MappingNode)) {
            return new CourseFile.Aim(List.of(), wording(node));
        }
        Map<String, Node> fields = yaml.fields(node);
        Node topics = fields.remove("topics");
        Map<String, Named> byLanguage = new LinkedHashMap<>();
        fields.forEach((language, words) -> putLanguage(byLanguage, language, words));
        if (byLanguage.isEmpty()) {
            flaws.add(Yaml.place(node), "problem.objective.empty");
        }
        List<String> ids = topics == null ? List.of() : yaml.words(topics).stream().map(Named::word).toList();
        return new CourseFile.Aim(ids, new Wording(Yaml.place(node), byLanguage));
    }

    private int pass(Node node) {
        Optional<Named> word = Optional.ofNullable(node).flatMap(yaml::word);
        if (word.isEmpty()) {
            return CourseFile.USUAL_PASS;
        }
        if (!PER_CENT.matcher(word.get().word()).matches()) {
            flaws.add(word.get().place(), "problem.pass", word.get().word());
            return CourseFile.USUAL_PASS;
        }
        return Integer.parseInt(word.get().word());
    }

    private List<Named> languages(Node node) {
        List<Named> languages = new ArrayList<>();
        for (Named language : node == null ? List.<Named>of() : yaml.words(node)) {
            if (!Language.isTag(language.word())) {
                flaws.add(language.place(), "problem.language.tag", language.word());
            } else if (languages.stream().anyMatch(other -> other.word().equals(language.word()))) {
                flaws.add(language.place(), "problem.language.twice", language.word());
            } else {
                languages.add(language);
            }
        }
        return languages;
    }
}
