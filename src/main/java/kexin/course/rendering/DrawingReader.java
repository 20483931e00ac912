package kexin.course.rendering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kexin.course.notation.Flaws;
import kexin.course.notation.Place;
import kexin.course.notation.Source;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Builds a drawing anew from what an SVG file may say: names in their own case, ids as numbers, references only within
 * the drawing. Entities and document types mean nothing here.
 */
final class DrawingReader {

    private static final int DEPTH = 60;

    // source: SVG 2, 8.6: min-x, min-y, width and height, separated by whitespace or a comma.
    private static final String NUMBER = "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?";
    private static final String POSITIVE = "\\+?(?=[\\d.]*[1-9])(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?";
    private static final String GAP = "(\\s*,\\s*|\\s+)";
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*" + NUMBER + GAP + NUMBER + GAP + POSITIVE + GAP + POSITIVE + "\\s*");

    private final Flaws flaws;
    private final Map<String, String> ids = new HashMap<>();

    private DrawingReader(Flaws flaws) {
        this.flaws = flaws;
    }

    static Optional<Drawing> read(Source source, Flaws flaws) {
        return new DrawingReader(flaws).read(source.text());
    }

    private Optional<Drawing> read(String text) {
        Document file = Parser.xmlParser().setTrackPosition(true).setMaxDepth(2 * DEPTH).parseInput(text, "");
        Element root = file.firstElementChild();
        if (root == null || !root.tagName().equals("svg")) {
            flaws.add(Place.START, "problem.drawing.svg");
            return Optional.empty();
        }
        checkView(root);
        root.select("[id]").forEach(element ->
                ids.putIfAbsent(element.attr("id").strip(), String.valueOf(ids.size() + 1)));
        Element drawing = new Document("").parser(Parser.xmlParser()).appendElement("svg");
        copyAttributes(root, drawing);
        drawing.removeAttr("width").removeAttr("height").removeAttr("x").removeAttr("y");
        copyChildren(root, drawing, 1);
        return checkWeight(root, drawing);
    }

    private void checkView(Element root) {
        if (!root.hasAttr("viewBox")) {
            flaws.add(place(root), "problem.drawing.view");
        } else if (!VIEW_BOX.matcher(root.attr("viewBox")).matches()) {
            flaws.add(place(root, "viewBox"), "problem.drawing.view");
        }
    }

    private void copyChildren(Element from, Element to, int depth) {
        if (depth > DEPTH) {
            flaws.add(place(from), "problem.drawing.deep");
            return;
        }
        for (Node child : from.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                to.appendText(text.getWholeText());
            } else if (child instanceof Element element) {
                copyElement(element, to, depth);
            }
        }
    }

    private void copyElement(Element from, Element parent, int depth) {
        String name = from.tagName();
        if (DrawingNames.ELEMENTS.contains(name)) {
            Element to = parent.appendElement(name);
            copyAttributes(from, to);
            copyChildren(from, to, depth + 1);
        } else if (!DrawingNames.isIdleElement(name)) {
            flaws.add(place(from), "problem.drawing.element", shown(name));
        }
    }

    private void copyAttributes(Element from, Element to) {
        for (Attribute attribute : from.attributes()) {
            String name = attribute.getKey().equals("xlink:href") ? "href" : attribute.getKey();
            String value = attribute.getValue().strip();
            if (DrawingNames.isAttribute(name)) {
                copyAttribute(name, value, place(from, attribute.getKey()), to);
            } else if (!DrawingNames.isIdleAttribute(name)) {
                flaws.add(place(from, attribute.getKey()), "problem.drawing.attribute", shown(name));
            }
        }
    }

    private void copyAttribute(String name, String value, Place place, Element to) {
        if (name.equals("id")) {
            to.attr(name, ids.get(value));
        } else if (DrawingNames.isForeignColour(name, value)) {
            flaws.add(place, "problem.drawing.colour", name, shown(value));
        } else if (!DrawingNames.isReference(name, value)) {
            to.attr(name, value);
        } else if (ids.containsKey(DrawingNames.target(name, value))) {
            to.attr(name, DrawingNames.reference(name, ids.get(DrawingNames.target(name, value))));
        } else {
            flaws.add(place, "problem.drawing.reference", name, shown(value));
        }
    }

    private Optional<Drawing> checkWeight(Element root, Element drawing) {
        if (DrawingWeight.isTooMuch(drawing)) {
            flaws.add(place(root), "problem.drawing.weight", DrawingWeight.MOST);
            return Optional.empty();
        }
        return Optional.of(new Drawing(drawing));
    }

    private static Place place(Element element) {
        return place(element.sourceRange());
    }

    private static Place place(Element element, String attribute) {
        return place(element.attributes().sourceRange(attribute).nameRange());
    }

    private static Place place(Range range) {
        return range.isTracked() ? new Place(range.start().lineNumber(), range.start().columnNumber()) : Place.START;
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
