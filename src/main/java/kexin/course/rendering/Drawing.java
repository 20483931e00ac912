package kexin.course.rendering;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An SVG that is drawn into the page itself and takes its colours from the theme. Immutable: drawn from copies. */
final class Drawing implements Picture {

    private final Element root;

    /** @param root built anew from the names a drawing may use, its ids short and its references whole */
    Drawing(Element root) {
        this.root = root;
    }

    @Override
    public String word() {
        return "drawing";
    }

    @Override
    public String html(String path, String alternative, String ids) {
        Document page = new Document("");
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element svg = root.clone();
        page.appendChild(svg);
        svg.select("*").forEach(element -> rename(element, ids));
        svg.attr("role", "img").attr("aria-label", alternative);
        return svg.outerHtml();
    }

    private static void rename(Element element, String ids) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.equals("id")) {
                attribute.setValue(ids + attribute.getValue());
            } else if (DrawingNames.isReference(name, attribute.getValue())) {
                attribute.setValue(DrawingNames.reference(name, ids + DrawingNames.target(name, attribute.getValue())));
            }
        }
    }

    @Override
    public String words() {
        List<Element> texts = root.getElementsByTag("text");
        return texts.stream().map(Element::text).collect(Collectors.joining("\n"));
    }
}
