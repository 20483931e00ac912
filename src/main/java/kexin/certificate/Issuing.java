package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import kexin.Settings;
import kexin.completion.CompletionRecord;
import kexin.completion.CompletionRecorded;
import kexin.theme.Themes;

/** Issues the certificate of a completion in the transaction that records it. */
@ApplicationScoped
public class Issuing {

    @Inject
    private Certificates certificates;

    @Inject
    private CertificatePdf drawing;

    @Inject
    private Themes themes;

    @Inject
    private Settings settings;

    void issue(@Observes CompletionRecorded event) {
        CompletionRecord record = event.record();
        String serial = Serial.next();
        byte[] pdf = drawing.draw(text(record, serial), themes.current());
        certificates.add(new Certificate(serial, record, pdf, sha256(pdf)));
    }

    private CertificateText text(CompletionRecord record, String serial) {
        return new CertificateText(
                organisation(),
                record.personName(),
                record.staffNumber(),
                record.department(),
                record.titleZh(),
                record.titleEn(),
                record.edition(),
                record.completedAt().atZone(settings.zone()).toLocalDate(),
                record.points(),
                record.total(),
                serial);
    }

    /** In both languages, unless they are the same. */
    private String organisation() {
        String chinese = settings.organisation(Locale.CHINESE);
        String english = settings.organisation(Locale.ENGLISH);
        return chinese.equals(english) ? chinese : chinese + "  " + english;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
