package kexin.course.rendering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kexin.course.notation.Flaws;
import kexin.course.notation.Part;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Renders the parts of one page, one after the other. */
public final class PageRendering {

    private static final Pattern SPACES = Pattern.compile("[^\\S\\n]+");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private final Media media;
    private final Flaws flaws;
    private final String ids;
    private int pictures;

    /**
     * @param flaws of the page's file
     * @param ids begins the ids within the page: no other page of the course may have the same
     */
    public PageRendering(Media media, Flaws flaws, String ids) {
        this.media = media;
        this.flaws = flaws;
        this.ids = ids;
    }

    /** @param dialogue whether its lists are turns of speakers */
    public Slide slide(Part part, boolean dialogue) {
        Markdown markdown = Markdown.parse(part, flaws);
        List<Heading> titles = titles(markdown);
        if (titles.isEmpty()) {
            flaws.add(part.place(), "problem.page.title");
        } else {
            checkFirst(markdown, titles);
        }
        String title = titles.isEmpty() ? "" : PlainText.of(titles.get(0)).strip();
        titles.forEach(Node::unlink);
        if (dialogue) {
            new Turns(markdown, flaws).arrange();
        }
        return new Slide(title, render(markdown));
    }

    /** An answer or a note: as a slide, but without a title. */
    public Html prose(Part part) {
        Markdown markdown = Markdown.parse(part, flaws);
        for (Heading second : titles(markdown)) {
            flaws.add(markdown.place(second), "problem.page.titles");
            second.setLevel(2);
        }
        return render(markdown);
    }

    private static List<Heading> titles(Markdown markdown) {
        List<Heading> titles = new ArrayList<>();
        for (Node node = markdown.tree().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                titles.add(heading);
            }
        }
        return titles;
    }

    private void checkFirst(Markdown markdown, List<Heading> titles) {
        if (PlainText.of(titles.get(0)).isBlank()) {
            flaws.add(markdown.place(titles.get(0)), "problem.page.title");
        }
        if (titles.get(0).getPrevious() != null) {
            flaws.add(markdown.place(markdown.tree().getFirstChild()), "problem.page.early");
        }
        titles.stream().skip(1).forEach(second -> flaws.add(markdown.place(second), "problem.page.titles"));
    }

    private Html render(Markdown markdown) {
        Asterisks.check(markdown, flaws);
        new Tags(markdown, flaws).arrange();
        List<Figure> figures = new Figures(markdown, media, flaws).arrange();
        Lines.join(markdown.tree());
        Set<Html.Shape> shapes = shapes(markdown.tree());
        Clean clean = Clean.of(markdown.html());
        clean.describe(figures);
        String words = LINES.matcher(SPACES.matcher(clean.words()).replaceAll(" ")).replaceAll("\n").strip();
        clean.draw(figures, ids, pictures);
        pictures += figures.size();
        return new Html(clean.html(), words, shapes);
    }

    private static Set<Html.Shape> shapes(Node tree) {
        Set<Html.Shape> shapes = EnumSet.noneOf(Html.Shape.class);
        for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                shapes.add(Html.Shape.PARAGRAPH);
            } else if (node instanceof ListBlock || node instanceof OwnBlocks.Dialogue) {
                shapes.add(Html.Shape.LIST);
            } else if (node instanceof OwnBlocks.Figure) {
                shapes.add(Html.Shape.PICTURE);
            } else if (!(node instanceof HtmlBlock)) {
                shapes.add(Html.Shape.OTHER);
            }
        }
        return shapes;
    }
}
