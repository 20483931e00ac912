package kexin.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import kexin.Refused;
import kexin.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody is told who waits for a letter to go out. */
class DeliveryTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @Test
    void a_letter_of_words_alone_arrives() throws Exception {
        delivery(Map.of()).deliver(Letter.of("gu@example.com", "客心测试邮件", "能读到这封信。"));

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertEquals("客心测试邮件", arrived.getSubject());
        assertEquals("能读到这封信。", arrived.getContent().toString().strip());
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "kexin.mail.host, nowhere.invalid, refused.mail.host, nowhere.invalid",
        "kexin.mail.port, 1, refused.mail.closed, 127.0.0.1",
        "kexin.mail.encrypted, true, refused.mail.plain, 127.0.0.1",
        "kexin.mail.from, a b@example.com, refused.mail.address, white",
    })
    void what_is_wrong_with_the_settings_is_told(String key, String value, String refusal, String words) {
        Refused refused = refused(delivery(Map.of(key, value)), "gu@example.com");

        assertEquals(refusal, refused.key());
        assertTrue(refused.arguments()[0].toString().contains(words), refused.getMessage());
    }

    @Test
    void a_password_that_is_not_taken_is_told_in_the_words_of_the_server() {
        SERVER.setUser("gu@example.com", "kexin", "right");
        Refused refused = refused(
                delivery(Map.of("kexin.mail.user", "kexin", "kexin.mail.password", "wrong")), "gu@example.com");

        assertEquals("refused.mail.password", refused.key());
        assertTrue(refused.arguments()[0].toString().contains("535"), refused.getMessage());
    }

    @Test
    void an_address_that_is_none_is_told() {
        assertEquals("refused.mail.address", refused(delivery(Map.of()), "nobody at all").key());
    }

    static Stream<Map.Entry<MessagingException, String>> failures() {
        return Stream.of(
                Map.entry(new MessagingException("x", new SocketTimeoutException("Read timed out")), "refused.mail.silent"),
                Map.entry(
                        new MessagingException("Could not convert socket to TLS", new SSLHandshakeException("PKIX path")),
                        "refused.mail.certificate"),
                Map.entry(
                        new SendFailedException("Invalid Addresses", new MessagingException("550 no such user")),
                        "refused.mail.turnedDown"),
                Map.entry(new MessagingException("452 full", null), "refused.mail.other"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_a_server_here_does_not_do_is_told_too(Map.Entry<MessagingException, String> failure) {
        Settings settings = settings(Map.of());
        Post post = new Post(settings) {
            @Override
            public void send(Letter letter) throws MessagingException {
                throw failure.getKey();
            }
        };

        Refused refused = refused(new Delivery(post, settings), "gu@example.com");

        assertEquals(failure.getValue(), refused.key());
        assertTrue(refused.getMessage().matches(".*(127.0.0.1|PKIX path|550 no such user|452 full).*"), refused.getMessage());
    }

    private static Refused refused(Delivery delivery, String to) {
        return assertThrows(Refused.class, () -> delivery.deliver(Letter.of(to, "x", "x")));
    }

    private static Delivery delivery(Map<String, String> different) {
        Settings settings = settings(different);
        return new Delivery(new Post(settings), settings);
    }

    private static Settings settings(Map<String, String> different) {
        Map<String, String> all = new HashMap<>(Map.of(
                "kexin.mail.host", "127.0.0.1",
                "kexin.mail.port", Integer.toString(SERVER.getSmtp().getPort()),
                "kexin.mail.from", "training@example.com",
                "kexin.mail.encrypted", "false"));
        all.putAll(different);
        return new Settings(all::get);
    }
}
