package kexin.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
        deeds.fire(Deed.of(administrator.id(), "setting.mailTried", to, "/settings"));
        delivery.deliver(Letter.of(to, subject, words));
    }
}
