package kexin.certificate.print;

import java.io.IOException;
import java.util.Scanner;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Traces the path of a drawing, {@code M14.5 36 V20 H81.5 V36}: absolute M, L, H, V, C and Z. */
final class SvgPath {

    private final Scanner words;
    private final PDPageContentStream content;
    private float x;
    private float y;

    private SvgPath(String path, PDPageContentStream content) {
        this.words = new Scanner(path.replaceAll("([MLHVCZ])", " $1 ")).useLocale(java.util.Locale.ROOT);
        this.content = content;
    }

    static void trace(String path, PDPageContentStream content) throws IOException {
        SvgPath traced = new SvgPath(path, content);
        while (traced.words.hasNext()) {
            traced.step(traced.words.next());
        }
    }

    private void step(String command) throws IOException {
        switch (command) {
            case "M" -> content.moveTo(x = next(), y = next());
            case "L" -> content.lineTo(x = next(), y = next());
            case "H" -> content.lineTo(x = next(), y);
            case "V" -> content.lineTo(x, y = next());
            case "C" -> content.curveTo(next(), next(), next(), next(), x = next(), y = next());
            case "Z" -> content.closePath();
            default -> throw new IllegalArgumentException("no such path command: " + command);
        }
    }

    private float next() {
        return words.nextFloat();
    }
}
