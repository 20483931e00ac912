package kexin.course.rendering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * How many elements a browser draws for a drawing. One that is used ten times by one that is used ten times counts a
 * hundred times, so that ten short lines can't keep a browser busy for ever.
 */
final class DrawingWeight {

    static final int MOST = 20_000;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private DrawingWeight(Element drawing) {
        drawing.select("[id]").forEach(element -> byId.putIfAbsent(element.id(), element));
    }

    static boolean isTooMuch(Element drawing) {
        return new DrawingWeight(drawing).of(drawing) > MOST;
    }

    private long of(Element drawing) {
        long weight = 0;
        for (Element element : drawing.select("*")) {
            weight += 1 + ofTargets(element);
        }
        return weight;
    }

    private long ofTargets(Element element) {
        long weight = 0;
        for (Attribute attribute : element.attributes()) {
            if (DrawingNames.isReference(attribute.getKey(), attribute.getValue())) {
                weight += ofTarget(DrawingNames.target(attribute.getKey(), attribute.getValue()));
            }
        }
        return Math.min(weight, MOST + 1L);
    }

    /** What uses itself would be drawn for ever; what was left out is not drawn at all. */
    private long ofTarget(String id) {
        if (!byId.containsKey(id)) {
            return 0;
        }
        if (known.containsKey(id)) {
            return known.get(id);
        }
        if (!open.add(id)) {
            return MOST + 1L;
        }
        long weight = Math.min(of(byId.get(id)), MOST + 1L);
        open.remove(id);
        known.put(id, weight);
        return weight;
    }
}
