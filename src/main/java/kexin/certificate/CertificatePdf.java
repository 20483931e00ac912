package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import kexin.theme.Theme;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws certificates as PDF: archival (PDF/A-2), read aloud in order (PDF/UA-1), its text found by searching. The same
 * words on the same theme are the same bytes. One at a time: drawing takes some hundredths of a second, and the fonts
 * are shared.
 */
@ApplicationScoped
public class CertificatePdf {

    private final Typefaces typefaces = new Typefaces();

    public synchronized byte[] draw(CertificateText text, Theme theme) {
        try (PDDocument document = new PDDocument()) {
            try (Sheet sheet = new Sheet(document, theme)) {
                new Diploma(text, sheet, typefaces).set();
            }
            Archival.declare(document, text);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Draws a specimen for no one, so that the first person to complete a course does not wait for the fonts. */
    public void warm(Theme theme) {
        draw(new CertificateText("客心", "客心", "", "", "客心", "Kexin", 1, LocalDate.EPOCH, 1, 1, "0"), theme);
    }
}
