package kexin.certificate.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.certificate.print.Fitting.Fitted;
import kexin.theme.Colour;
import kexin.theme.Theme;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** One sheet of A4, lying. Measured in points from its upper left corner; its inks are a theme's tokens. */
public final class Sheet implements AutoCloseable {

    public static final float WIDTH = PDRectangle.A4.getHeight();
    public static final float HEIGHT = PDRectangle.A4.getWidth();

    private final PDDocument document;
    private final Theme theme;
    private final Typefaces typefaces;
    private final PDPageContentStream content;
    private final Outline outline;
    private final Map<Face, PDType0Font> fonts = new HashMap<>();

    Sheet(PDDocument document, Theme theme, Typefaces typefaces) throws IOException {
        this.document = document;
        this.theme = theme;
        this.typefaces = typefaces;
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
        this.outline = new Outline(document, page, content);
    }

    /** Something printed. */
    public interface Printing {
        void print() throws IOException;
    }

    /** What says something, and is read aloud in its language. */
    void say(String element, String language, Printing words) throws IOException {
        outline.begin(element, language);
        words.print();
        content.endMarkedContent();
    }

    /** What shows something, on a square here, and these words for who does not see it. */
    public void show(String words, float x, float y, float side, Printing picture) throws IOException {
        outline.beginPicture(words, new PDRectangle(x, HEIGHT - y - side, side, side));
        picture.print();
        content.endMarkedContent();
    }

    /** What is only ornament, and passed over in silence. */
    public void adorn(Printing ornament) throws IOException {
        outline.beginOrnament();
        ornament.print();
        content.endMarkedContent();
    }

    /** One line from here to the right, smaller where this width is too narrow for it. */
    public void say(String words, Style style, float x, float baseline, float width) throws IOException {
        Fitted fitted = fit(words, style, width);
        if (!fitted.isEmpty()) {
            Line line = fitted.lines().get(0);
            say(style.element(), fitted.language(), () -> print(line, fitted.size(), style, x, baseline));
        }
    }

    Fitted fit(String words, Style style, float width) {
        return Fitting.of(words, style, typefaces, width);
    }

    void print(Line line, float size, Style style, float x, float baseline) throws IOException {
        content.beginText();
        content.setNonStrokingColor(colour(style.ink()));
        content.setStrokingColor(colour(style.ink()));
        content.setCharacterSpacing(size * style.tracking());
        content.newLineAtOffset(x, HEIGHT - baseline);
        for (Line.Run run : line.runs()) {
            content.setRenderingMode(run.spread() > 0 ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.setLineWidth(size * run.spread());
            content.setFont(font(run.face()), size);
            content.showText(run.words());
        }
        content.endText();
    }

    public void fill(String ink, float x, float y, float width, float height) throws IOException {
        content.setNonStrokingColor(colour(ink));
        content.addRect(x, HEIGHT - y - height, width, height);
        content.fill();
    }

    public void box(String ink, float hairline, float x, float y, float width, float height) throws IOException {
        content.setStrokingColor(colour(ink));
        content.setLineWidth(hairline);
        content.addRect(x, HEIGHT - y - height, width, height);
        content.stroke();
    }

    /** What is drawn in units of its own: so many points each, its upper left corner here. */
    public void scaled(float x, float y, float unit, Printing drawing) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(unit, 0, 0, -unit, x, HEIGHT - y));
        drawing.print();
        content.restoreGraphicsState();
    }

    public void fillPath(String ink, String path) throws IOException {
        content.setNonStrokingColor(colour(ink));
        SvgPath.trace(path, content);
        content.fill();
    }

    public void strokePaths(String ink, float stroke, List<String> paths) throws IOException {
        content.setStrokingColor(colour(ink));
        content.setLineWidth(stroke);
        for (String path : paths) {
            SvgPath.trace(path, content);
        }
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            fonts.put(face, font);
        }
        return font;
    }

    private PDColor colour(String ink) {
        Colour colour = theme.colour(ink);
        float[] shares = {colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f};
        return new PDColor(shares, PDDeviceRGB.INSTANCE);
    }
}
