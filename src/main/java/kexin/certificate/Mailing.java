package kexin.certificate;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import kexin.Refused;
import kexin.Settings;
import kexin.UseCase;
import kexin.completion.CompletionRecord;
import kexin.completion.CompletionRecorded;
import kexin.mail.Letter;
import kexin.mail.Post;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;

/**
 * Letters that take a new certificate to its owner, where there is a mail server and the owner has an address. One is put
 * into the outbox in the transaction that records the completion, so that both stand or neither; {@link Deliveries} sends
 * it. The certificate lies in Kexin all the same.
 */
@UseCase
public class Mailing {

    @Inject
    private Outbox outbox;

    @Inject
    private Post post;

    @Inject
    private People people;

    @Inject
    private Certificates certificates;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * How the mail stands.
     *
     * @param waiting letters that will be tried
     * @param givenUp those that were tried for the last time
     * @param failure of the letters that are still here the latest one; null for none
     * @param failedAt when that was; null for none
     */
    public record Standing(long waiting, long givenUp, Failure failure, Instant failedAt) {}

    void put(@Observes CompletionRecorded event) {
        CompletionRecord record = event.record();
        if (post.isOpen() && people.byId(record.person()).getEmail() != null) {
            outbox.add(new CertificateLetter(record, clock.instant()));
        }
    }

    public Standing standing(Person administrator) {
        administrator.must(Role.ADMINISTRATOR);
        Optional<CertificateLetter> failed = outbox.latestFailed();
        return new Standing(
                outbox.count(false),
                outbox.count(true),
                failed.map(CertificateLetter::failure).orElse(null),
                failed.map(CertificateLetter::failedAt).orElse(null));
    }

    /** The next one to try, if any is due: its try begins now. */
    Optional<Long> take() {
        Instant now = clock.instant();
        Optional<CertificateLetter> due = outbox.holdDue(now);
        due.ifPresent(letter -> letter.attempt(now));
        return due.map(CertificateLetter::id);
    }

    /** What to send, if the certificate still counts and its owner still has an address. */
    Optional<Letter> letter(long id) {
        CompletionRecord record = outbox.byId(id).record();
        Person owner = people.byId(record.person());
        return certificates.serialOf(record.enrolment())
                .filter(serial -> owner.getEmail() != null)
                .map(serial -> letter(record, owner, certificates.bySerial(owner, serial)));
    }

    void over(long id) {
        outbox.remove(outbox.byId(id));
    }

    void fail(long id, Refused why) {
        outbox.byId(id).fail(Failure.of(why), clock.instant());
    }

    private Letter letter(CompletionRecord record, Person owner, Certificate certificate) {
        Locale locale = Locale.forLanguageTag(owner.getLanguage());
        ResourceBundle words = ResourceBundle.getBundle("messages", locale);
        boolean english = locale.getLanguage().equals("en");
        String title = english && !record.titleEn().isEmpty() || record.titleZh().isEmpty()
                ? record.titleEn()
                : record.titleZh();
        Object[] arguments = {owner.getName(), title, settings.base(), certificate.serial()};
        return new Letter(
                owner.getEmail(),
                MessageFormat.format(words.getString("certificate.mail.subject"), arguments),
                MessageFormat.format(words.getString("certificate.mail.words"), arguments),
                certificate.serial() + ".pdf",
                certificate.pdf());
    }
}
