package kexin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import kexin.Cast;
import kexin.Deed;
import kexin.Fired;
import kexin.Made;
import kexin.Refused;
import kexin.Settings;
import kexin.mail.Delivery;
import kexin.mail.Letter;
import kexin.mail.Post;
import kexin.people.Person;
import kexin.people.Role;
import org.junit.jupiter.api.Test;

/** What the trail says of a letter that Gu sends to try the mail server. */
class TrialLetterTest {

    private final Person gu = new Person("gu", Cast.details("顾远", "00007", "", Role.ADMINISTRATOR), Cast.NOW) {
        @Override
        public Long id() {
            return 7L;
        }
    };
    private final Fired<Deed> deeds = new Fired<>();
    private final Settings settings = new Settings(Map.of("kexin.mail.host", "smtp.example.com")::get);

    @Test
    void a_letter_that_went_out_is_told_as_sent() {
        send(null);

        assertEquals("setting.mailTried []", told());
    }

    @Test
    void a_letter_that_did_not_go_out_is_told_as_failed_with_the_reason() {
        Refused refused = assertThrows(Refused.class, () -> send(new Refused("refused.mail.closed", "smtp.example.com", "587")));

        assertEquals("refused.mail.closed", refused.key());
        assertEquals("setting.mailFailed [refused.mail.closed, smtp.example.com, 587]", told());
    }

    private void send(Refused outcome) {
        made(outcome).send(gu, "gu@example.com", "客心测试邮件", "能读到这封信。");
    }

    private String told() {
        List<String> told = deeds.events().stream().map(deed -> deed.verb() + " " + deed.details()).toList();
        return String.join("|", told);
    }

    private TrialLetter made(Refused outcome) {
        Delivery delivery = new Delivery(null, settings) {
            @Override
            public void deliver(Letter letter) {
                if (outcome != null) {
                    throw outcome;
                }
            }
        };
        return Made.of(TrialLetter.class, new Post(settings), delivery, deeds);
    }
}
