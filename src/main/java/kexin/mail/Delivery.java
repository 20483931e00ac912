package kexin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import kexin.Refused;
import kexin.Settings;

/** Sends a letter for somebody who waits for it, and says in words what kept it back. */
@ApplicationScoped
public class Delivery {

    private Post post;
    private Settings settings;

    /** For the container's proxy. */
    protected Delivery() {}

    @Inject
    public Delivery(Post post, Settings settings) {
        this.post = post;
        this.settings = settings;
    }

    /** @throws Refused with what the network or the mail server said */
    public void deliver(Letter letter) {
        try {
            post.send(letter);
        } catch (MessagingException failed) {
            throw reason(failed);
        }
    }

    private Refused reason(MessagingException failed) {
        List<Throwable> causes = causes(failed);
        String host = settings.mailHost();
        String port = Integer.toString(settings.mailPort());
        if (find(causes, UnknownHostException.class).isPresent()) {
            return new Refused("refused.mail.host", host);
        }
        if (find(causes, ConnectException.class).isPresent() || find(causes, NoRouteToHostException.class).isPresent()) {
            return new Refused("refused.mail.closed", host, port);
        }
        if (find(causes, SocketTimeoutException.class).isPresent()) {
            return new Refused("refused.mail.silent", host, port);
        }
        if (failed.toString().contains("STARTTLS is required")) {
            return new Refused("refused.mail.plain", host);
        }
        return word(causes, AuthenticationFailedException.class, "refused.mail.password")
                .or(() -> word(causes, SSLException.class, "refused.mail.certificate"))
                .or(() -> word(causes, AddressException.class, "refused.mail.address"))
                .or(() -> word(causes, SendFailedException.class, "refused.mail.turnedDown"))
                .orElseGet(() -> new Refused("refused.mail.other", words(failed)));
    }

    private static Optional<Refused> word(List<Throwable> causes, Class<? extends Throwable> type, String key) {
        return find(causes, type).map(cause -> new Refused(key, words(causes.get(causes.size() - 1))));
    }

    private static Optional<Throwable> find(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().filter(type::isInstance).findFirst();
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().strip();
    }

    /** Down to the first; mail chains its exceptions in a way of its own besides. */
    private static List<Throwable> causes(Throwable failed) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failed; cause != null && !causes.contains(cause); cause = next(cause)) {
            causes.add(cause);
        }
        return causes;
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : cause.getCause();
    }
}
