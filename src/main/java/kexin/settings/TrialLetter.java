package kexin.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kexin.Deed;
import kexin.Refused;
import kexin.mail.Delivery;
import kexin.mail.Letter;
import kexin.mail.Post;
import kexin.people.Person;
import kexin.people.Role;

/** Whether letters go out, tried with the settings in force. It may take a while, so it is in no transaction. */
@ApplicationScoped
public class TrialLetter {

    @Inject
    private Post post;

    @Inject
    private Delivery delivery;

    @Inject
    private Event<Deed> deeds;

    /** @throws Refused with the reason, as exactly as the mail server or the network tells it */
    public void send(Person administrator, String to, String subject, String words) {
        administrator.must(Role.ADMINISTRATOR);
        if (!post.isOpen()) {
            throw new Refused("refused.mail.none");
        }
        try {
            delivery.deliver(Letter.of(to, subject, words));
        } catch (Refused failed) {
            tell(administrator, "setting.mailFailed", to, told(failed));
            throw failed;
        }
        tell(administrator, "setting.mailTried", to);
    }

    private void tell(Person administrator, String verb, String to, String... details) {
        deeds.fire(Deed.of(administrator.id(), verb, to, "/settings", details));
    }

    /** Key and arguments, since the trail is read in either language. */
    private static String[] told(Refused failed) {
        return Stream.concat(Stream.of(failed.key()), Stream.of(failed.arguments())).map(Object::toString).toArray(String[]::new);
    }
}
