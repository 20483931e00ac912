package kexin.course.rendering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kexin.course.notation.Flaws;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Puts figures in the place of a tree's pictures. */
final class Figures {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|/).*");

    private final Markdown markdown;
    private final Media media;
    private final Flaws flaws;
    private final List<Figure> figures = new ArrayList<>();

    Figures(Markdown markdown, Media media, Flaws flaws) {
        this.markdown = markdown;
        this.media = media;
        this.flaws = flaws;
    }

    List<Figure> arrange() {
        for (Image image : images()) {
            Optional<Figure> figure = figure(image);
            if (isAlone(image) && figure.isPresent()) {
                place(image, figure.get());
            } else {
                image.insertBefore(new Text(alternative(image)));
                image.unlink();
            }
        }
        return figures;
    }

    private List<Image> images() {
        List<Image> images = new ArrayList<>();
        markdown.tree().accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        return images;
    }

    private Optional<Figure> figure(Image image) {
        String path = Normalizer.normalize(image.getDestination(), Normalizer.Form.NFC);
        if (OUTSIDE.matcher(path).matches()) {
            flaws.add(markdown.place(image), "problem.picture.outside", path);
            return Optional.empty();
        }
        if (!media.has(path)) {
            flaws.add(markdown.place(image), "problem.picture.missing", path);
            return Optional.empty();
        }
        if (alternative(image).isEmpty()) {
            flaws.add(markdown.place(image), "problem.picture.alternative", path);
        }
        if (!isAlone(image)) {
            flaws.add(markdown.place(image), "problem.picture.inline", path);
        }
        return media.picture(path).map(p -> new Figure(p, path, alternative(image), image.getTitle()));
    }

    private static String alternative(Image image) {
        return PlainText.of(image).strip();
    }

    /** With nothing beside it in its paragraph but other pictures. */
    private static boolean isAlone(Image image) {
        if (!(image.getParent() instanceof Paragraph paragraph)) {
            return false;
        }
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean blank = node instanceof Text text && text.getLiteral().isBlank();
            if (!blank && !(node instanceof Image || node instanceof SoftLineBreak || node instanceof HardLineBreak)) {
                return false;
            }
        }
        return true;
    }

    private void place(Image image, Figure figure) {
        Node paragraph = image.getParent();
        OwnBlocks.Figure block = new OwnBlocks.Figure(figures.size());
        block.setSourceSpans(paragraph.getSourceSpans());
        figures.add(figure);
        paragraph.insertBefore(block);
        image.unlink();
        if (!(hasPictures(paragraph))) {
            paragraph.unlink();
        }
    }

    private static boolean hasPictures(Node paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image) {
                return true;
            }
        }
        return false;
    }
}
