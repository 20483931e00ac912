package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kexin.certificate.print.Imprint;
import kexin.certificate.print.Press;
import kexin.theme.Theme;

/** Draws certificates as PDF. The same words on the same theme are the same bytes. */
@ApplicationScoped
public class CertificatePdf {

    private final Press press = new Press();

    public byte[] draw(CertificateText text, Theme theme) {
        String title = "结业证书 Certificate of Completion – " + text.person();
        Imprint imprint = new Imprint(title, text.organisation(), text.serial(), text.completedOn());
        return press.print(imprint, theme, sheet -> new Diploma(text, sheet).set());
    }

    /** Draws a specimen for no one, so that the first person to complete a course does not wait for the fonts. */
    public void warm(Theme theme) {
        draw(new CertificateText("客心", "客心", "", "", "客心", "Kexin", 1, LocalDate.EPOCH, 1, 1, "0"), theme);
    }
}
