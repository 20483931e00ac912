package kexin.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import kexin.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostTest {

    private static final Letter LETTER = new Letter(
            "wang@example.com", "你的结业证书：服务意识", "王芳，你好", "7K2QX.pdf", new byte[] {'%', 'P', 'D', 'F', 0, -1});

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @Test
    void without_a_mail_server_the_post_is_closed() {
        assertFalse(new Post(new Settings(key -> null)).isOpen());
    }

    @Test
    void a_letter_arrives_with_its_words_and_its_enclosure() throws Exception {
        post("false").send(LETTER);

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertEquals(LETTER.subject(), arrived.getSubject());
        assertEquals("training@example.com", arrived.getFrom()[0].toString());
        assertEquals(LETTER.words(), parts.getBodyPart(0).getContent());
        assertEquals(LETTER.enclosure(), parts.getBodyPart(1).getFileName());
        assertArrayEquals(LETTER.pdf(), parts.getBodyPart(1).getInputStream().readAllBytes());
    }

    @Test
    void nothing_is_handed_to_a_server_that_does_not_encrypt_unless_that_is_allowed() {
        assertThrows(MessagingException.class, () -> post("true").send(LETTER));
        assertEquals(0, SERVER.getReceivedMessages().length);
    }

    @Test
    void a_server_that_is_away_is_told_as_such() {
        Map<String, String> nowhere = Map.of("kexin.mail.host", "127.0.0.1", "kexin.mail.port", "1");
        assertThrows(MessagingException.class, () -> new Post(new Settings(nowhere::get)).send(LETTER));
        assertTrue(new Post(new Settings(nowhere::get)).isOpen());
    }

    private static Post post(String encrypted) {
        Map<String, String> settings = Map.of(
                "kexin.mail.host", "127.0.0.1",
                "kexin.mail.port", Integer.toString(SERVER.getSmtp().getPort()),
                "kexin.mail.from", "training@example.com",
                "kexin.mail.encrypted", encrypted);
        return new Post(new Settings(settings::get));
    }
}
