package kexin.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import kexin.Settings;

/** Hands letters to the configured mail server. */
@ApplicationScoped
public class Post {

    private static final String PATIENCE = "20000";

    private Settings settings;

    /** For the container's proxy. */
    protected Post() {}

    @Inject
    public Post(Settings settings) {
        this.settings = settings;
    }

    /** Whether there is a mail server at all. */
    public boolean isOpen() {
        return !settings.mailHost().isEmpty();
    }

    /** @throws MessagingException where the server cannot be reached or does not take the letter */
    public void send(Letter letter) throws MessagingException {
        Session session = Session.getInstance(properties(), authenticator());
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        if (letter.enclosure() == null) {
            message.setText(letter.words(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(content(letter));
        }
        Transport.send(message);
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(letter.words(), StandardCharsets.UTF_8.name());
        MimeBodyPart enclosure = new MimeBodyPart();
        enclosure.setDataHandler(new DataHandler(new ByteArrayDataSource(letter.pdf(), "application/pdf")));
        enclosure.setFileName(letter.enclosure());
        return new MimeMultipart(words, enclosure);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.mailHost());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.mailPort()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.mailUser().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.mailEncrypted()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    private Authenticator authenticator() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.mailUser(), settings.mailPassword());
            }
        };
    }
}
