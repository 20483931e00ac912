package kexin.course.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code glossary.yaml}. An entry that lacks something is a flaw and left out. */
public final class GlossaryFileReader {

    private static final Set<String> KEYS = Set.of("terms");
    private static final Set<String> NAMES = new LinkedHashSet<>(List.of("term", "meaning", "synonyms"));

    private final Flaws flaws;
    private final Yaml yaml;

    private GlossaryFileReader(Flaws flaws) {
        this.flaws = flaws;
        this.yaml = new Yaml(flaws);
    }

    public static List<Term> read(Source source, Flaws flaws) {
        return new GlossaryFileReader(flaws).read(source);
    }

    private List<Term> read(Source source) {
        Node terms = yaml.root(source.text()).map(root -> yaml.fields(root, KEYS).get("terms")).orElse(null);
        List<Term> read = new ArrayList<>();
        if (terms instanceof SequenceNode list) {
            list.getValue().forEach(entry -> term(entry).ifPresent(read::add));
        } else if (terms != null) {
            flaws.add(Yaml.place(terms), "problem.yaml.list");
        } else if (flaws.all().isEmpty()) {
            flaws.add(Place.START, "problem.key.missing", "terms");
        }
        return read;
    }

    private Optional<Term> term(Node entry) {
        Map<String, Term.Names> byLanguage = new LinkedHashMap<>();
        yaml.fields(entry).forEach((language, words) -> {
            if (Language.isTag(language)) {
                names(words).ifPresent(names -> byLanguage.put(language, names));
            } else {
                flaws.add(Yaml.place(words), "problem.language.tag", language);
            }
        });
        return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new Term(Yaml.place(entry), byLanguage));
    }

    private Optional<Term.Names> names(Node node) {
        Map<String, Node> fields = yaml.fields(node, NAMES);
        Optional<String> term = required(node, fields, "term");
        Optional<String> meaning = required(node, fields, "meaning");
        Node synonyms = fields.get("synonyms");
        List<String> others = synonyms == null ? List.of() : yaml.words(synonyms).stream().map(Named::word).toList();
        return term.isPresent() && meaning.isPresent()
                ? Optional.of(new Term.Names(term.get(), meaning.get(), others))
                : Optional.empty();
    }

    private Optional<String> required(Node node, Map<String, Node> fields, String key) {
        if (!fields.containsKey(key)) {
            flaws.add(Yaml.place(node), "problem.key.missing", key);
            return Optional.empty();
        }
        return yaml.word(fields.get(key)).map(Named::word);
    }
}
