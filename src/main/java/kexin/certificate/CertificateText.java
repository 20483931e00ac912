package kexin.certificate;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What a certificate says, in words that can be printed: one line each, composed, without controls, of bounded length.
 *
 * @param person as the certificate is to name them
 * @param staffNumber empty when it is not to be named
 * @param department empty when it is not to be named
 * @param chineseTitle of the course; empty when it has only an English one
 * @param englishTitle of the course; empty when it has only a Chinese one
 * @param edition from 1
 * @param completedOn in the organisation's own time zone
 * @param points reached, 0 to total
 * @param total 0 when nothing of the course was scored
 * @param serial as it is to be quoted
 */
public record CertificateText(
        String organisation,
        String person,
        String staffNumber,
        String department,
        String chineseTitle,
        String englishTitle,
        int edition,
        LocalDate completedOn,
        double points,
        double total,
        String serial) {

    private static final double ROUNDING = 1e-9;

    public CertificateText {
        organisation = Printable.of(organisation);
        person = Printable.of(person);
        staffNumber = Printable.of(staffNumber);
        department = Printable.of(department);
        chineseTitle = Printable.of(chineseTitle);
        englishTitle = Printable.of(englishTitle);
        serial = Printable.of(serial);
    }

    /** Rounded down: a hundred is said of no one who missed a point. Nothing when nothing was scored. */
    public OptionalInt percent() {
        return total > 0 ? OptionalInt.of((int) (points * 100 / total + ROUNDING)) : OptionalInt.empty();
    }
}
