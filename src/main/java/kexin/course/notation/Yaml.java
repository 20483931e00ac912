package kexin.course.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Nodes of a YAML file and what is wrong with their shape. */
final class Yaml {

    /** The composer calls itself for every level. */
    private static final int DEPTH = 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

    private final Flaws flaws;

    Yaml(Flaws flaws) {
        this.flaws = flaws;
    }

    Optional<Node> root(String text) {
        try {
            return isShallow(text) ? new Compose(SETTINGS).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow(() -> e);
            boolean tab = e.getProblem() != null && e.getProblem().contains("\\t");
            flaws.add(place(mark), tab ? "problem.yaml.tab" : "problem.yaml.syntax");
        } catch (YamlEngineException e) {
            flaws.add(Place.START, "problem.yaml.syntax");
        }
        return Optional.empty();
    }

    private boolean isShallow(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEPTH) {
                flaws.add(event.getStartMark().map(Yaml::place).orElse(Place.START), "problem.yaml.deep");
                return false;
            }
        }
        return true;
    }

    static Place place(Node node) {
        return node.getStartMark().map(Yaml::place).orElse(Place.START);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A mapping's values by key; something else, or a key twice, is a flaw. */
    Map<String, Node> fields(Node node) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            flaws.add(place(node), "problem.yaml.mapping");
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            word(tuple.getKeyNode()).ifPresent(key -> {
                if (fields.putIfAbsent(key.word(), tuple.getValueNode()) != null) {
                    flaws.add(key.place(), "problem.yaml.duplicate", key.word());
                }
            });
        }
        return fields;
    }

    /** The same where the keys are known; others are flaws. */
    Map<String, Node> fields(Node node, Set<String> known) {
        Map<String, Node> fields = fields(node);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !known.contains(key.getValue())) {
                    flaws.add(place(key), "problem.key.unknown", key.getValue(), String.join(", ", known));
                }
            }
        }
        return fields;
    }

    /** A list's words; one word alone is a list of one. */
    List<Named> words(Node node) {
        List<Named> words = new ArrayList<>();
        for (Node item : node instanceof SequenceNode list ? list.getValue() : List.of(node)) {
            word(item).ifPresent(words::add);
        }
        return words;
    }

    Optional<Named> word(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            flaws.add(place(node), "problem.yaml.word");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            flaws.add(place(node), "problem.yaml.blank");
            return Optional.empty();
        }
        return Optional.of(new Named(scalar.getValue().strip(), place(node)));
    }
}
