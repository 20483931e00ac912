package kexin.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kexin.Refused;
import kexin.mail.Delivery;
import kexin.mail.Post;

/**
 * Hands the letters of the outbox to the mail server, one after the other and outside of any transaction, since a mail
 * server takes its time. Who is stopped between sending a letter and noting it sends it again.
 */
@ApplicationScoped
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());

    @Inject
    private Mailing mailing;

    @Inject
    private Post post;

    @Inject
    private Delivery delivery;

    /** All that are due, up to the first failure: where the mail server is away, the others need not find that out too. */
    public void round() {
        boolean well = post.isOpen();
        while (well) {
            Optional<Long> next = mailing.take();
            well = next.isPresent() && send(next.get());
        }
    }

    private boolean send(long id) {
        try {
            mailing.letter(id).ifPresent(delivery::deliver);
            mailing.over(id);
            return true;
        } catch (Refused refusal) {
            LOG.log(Level.WARNING, "Letter {0} did not go out: {1}", new Object[] {Long.toString(id), Failure.of(refusal)});
            mailing.fail(id, refusal);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Letter " + id + " did not go out", fault);
            mailing.fail(id, new Refused("refused.mail.other", fault.toString()));
        }
        return false;
    }
}
