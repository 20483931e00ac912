package kexin.course.rendering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kexin.course.notation.Flaws;
import kexin.course.notation.Part;
import kexin.course.notation.Place;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark with tables: a part's tree, and the HTML of a tree. */
final class Markdown {

    /** No slide or note is nearly that long; it bounds the time a page takes. */
    private static final int LENGTH = 20_000;

    /** Rendering calls itself for every level. */
    private static final int DEPTH = 60;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .softbreak(" ")
            .nodeRendererFactory(OwnBlocks.Renderer::new)
            .attributeProviderFactory(context -> Markdown::dress)
            .build();

    private final Part part;
    private final Node tree;

    private Markdown(Part part, Node tree) {
        this.part = part;
        this.tree = tree;
    }

    /** Too long or too deep a text is a flaw and an empty tree. */
    static Markdown parse(Part part, Flaws flaws) {
        if (part.text().length() > LENGTH) {
            flaws.add(part.place(), "problem.page.long", LENGTH);
            return new Markdown(part, new Document());
        }
        Node tree = PARSER.parse(part.text());
        if (isDeep(tree)) {
            flaws.add(part.place(), "problem.page.deep");
            return new Markdown(part, new Document());
        }
        return new Markdown(part, tree);
    }

    private static boolean isDeep(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null && depth <= DEPTH) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return depth > DEPTH;
    }

    Node tree() {
        return tree;
    }

    /** Where a node of this tree stands in its file. */
    Place place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return place(at.getSourceSpans().get(0));
            }
        }
        return part.place();
    }

    Place place(SourceSpan span) {
        return new Place(part.line() + span.getLineIndex(), span.getColumnIndex() + 1);
    }

    /** What the author wrote there. */
    String source(SourceSpan span) {
        return part.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    String html() {
        return RENDERER.render(tree);
    }

    /** Cells are aligned by class: the page's policy knows no inline style, and HTML no {@code align}. */
    private static void dress(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.getAlignment() != null && Set.of(TableCell.Alignment.CENTER, TableCell.Alignment.RIGHT)
                    .contains(cell.getAlignment())) {
                attributes.put("class", cell.getAlignment() == TableCell.Alignment.RIGHT ? "right" : "center");
            }
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
        }
    }
}
