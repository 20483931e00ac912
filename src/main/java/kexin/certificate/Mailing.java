package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Background;
import kexin.Settings;
import kexin.completion.CompletionRecord;
import kexin.completion.CompletionRecorded;
import kexin.mail.Letter;
import kexin.mail.Post;
import kexin.people.People;
import kexin.people.Person;

/**
 * Sends a new certificate to its owner, where there is a mail server and the owner has an address: once, after the
 * completion is in the database, beside whatever the learner does next. A letter that does not go out is logged; the
 * certificate lies in Kexin all the same.
 */
@ApplicationScoped
public class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class.getName());

    @Inject
    private Background background;

    @Inject
    private Post post;

    @Inject
    private People people;

    @Inject
    private Certificates certificates;

    @Inject
    private Settings settings;

    void mail(@Observes(during = TransactionPhase.AFTER_SUCCESS) CompletionRecorded event) {
        if (post.isOpen()) {
            background.run(() -> send(event.record()));
        }
    }

    private void send(CompletionRecord record) {
        Person owner = people.byId(record.person());
        if (owner.getEmail() == null) {
            return;
        }
        try {
            post.send(letter(record, owner, certificates.bySerial(
                    owner, certificates.serialOf(record.enrolment()).orElseThrow())));
        } catch (MessagingException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The certificate of record " + record.id() + " could not be mailed", failed);
        }
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
