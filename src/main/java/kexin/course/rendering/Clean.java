package kexin.course.rendering;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML from which everything is taken that a page of ours does not have. */
final class Clean {

    private static final String PICTURE = "data-picture";

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags(Tags.HARMLESS)
            .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "a", "figure")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addAttributes(":all", "lang", "title")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "target", "_blank")
            .addEnforcedAttribute("a", "rel", "noopener")
            .addAttributes("ol", "start", "class")
            .addAttributes("li", "class")
            .addAttributes("span", "class")
            .addAttributes("th", "class", "scope")
            .addAttributes("td", "class")
            .addAttributes("figure", PICTURE));

    private final Element body;

    private Clean(Element body) {
        this.body = body;
    }

    static Clean of(String html) {
        Document dirty = Parser.htmlParser().parseInput("<body>" + html, "");
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        clean.select("a:not([href])").unwrap();
        return new Clean(clean.body());
    }

    /** Writes into each picture's place what it says. */
    void describe(List<Figure> figures) {
        for (Element place : body.select("figure[" + PICTURE + "]")) {
            place.text(figures.get(Integer.parseInt(place.attr(PICTURE))).words());
        }
    }

    String words() {
        return body.wholeText();
    }

    /**
     * Writes into each picture's place what it shows: it was cleaned by its own rules.
     *
     * @param first number of the first of them on their page
     */
    void draw(List<Figure> figures, String ids, int first) {
        for (Element place : body.select("figure[" + PICTURE + "]")) {
            int number = Integer.parseInt(place.attr(PICTURE));
            Figure figure = figures.get(number);
            place.empty().removeAttr(PICTURE).addClass(figure.picture().word());
            place.appendChild(new DataNode(figure.html(ids + "-" + (first + number) + "-")));
        }
    }

    String html() {
        return body.html().strip();
    }
}
