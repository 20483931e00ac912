package kexin.certificate.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kexin.theme.Theme;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints one sheet as PDF; the same composition and imprint are the same bytes. One at a time: a sheet takes some
 * hundredths of a second, and all share the fonts, of which PDFBox makes no promise when several threads read them.
 */
public final class Press {

    private final Typefaces typefaces = new Typefaces();

    /** What stands on a sheet. */
    public interface Composition {
        void set(Sheet sheet) throws IOException;
    }

    public synchronized byte[] print(Imprint imprint, Theme theme, Composition composition) {
        try (PDDocument document = new PDDocument()) {
            try (Sheet sheet = new Sheet(document, theme, typefaces)) {
                composition.set(sheet);
            }
            Archival.declare(document, imprint);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
