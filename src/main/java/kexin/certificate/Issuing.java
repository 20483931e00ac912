package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import kexin.Settings;
import kexin.completion.CompletionRecord;
import kexin.completion.CompletionRecorded;
import kexin.theme.Theme;

/** Issues the certificate of a completion in the transaction that records it. */
@ApplicationScoped
public class Issuing {

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    // source: Crockford's Base32, without the letters that are misread
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Inject
    private Certificates certificates;

    @Inject
    private CertificatePdf drawing;

    @Inject
    private Theme theme;

    @Inject
    private Settings settings;

    private final SecureRandom random = new SecureRandom();

    void issue(@Observes CompletionRecorded event) {
        CompletionRecord record = event.record();
        String serial = serial();
        byte[] pdf = drawing.draw(text(record, serial), theme);
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

    /** A hundred random bits in four groups, {@code 7K2QX-…}: nobody guesses another's. */
    private String serial() {
        BigInteger bits = new BigInteger(GROUPS * GROUP * 5, random);
        StringBuilder serial = new StringBuilder();
        for (int place = 0; place < GROUPS * GROUP; place++) {
            serial.append(place > 0 && place % GROUP == 0 ? "-" : "");
            serial.append(LETTERS.charAt(bits.shiftRight(place * 5).intValue() & 31));
        }
        return serial.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
