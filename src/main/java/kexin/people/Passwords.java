package kexin.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import kexin.Refused;

/**
 * Making and checking passwords. A check costs about 0.15 s of a core on purpose; at most half of the cores are given to
 * it at once, so that a crowd at the door holds up nobody who is inside. The others wait in turn: so nobody checks or hashes
 * one in a transaction, but for the demonstration people, who come before the first visitor.
 */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int ONE_TIME_ROUNDS = 10_000;
    /** Without 0 O 1 l I, which people misread from paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Pbkdf2PasswordHash oneTimeHash;

    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final SecureRandom random = new SecureRandom();
    private String nobodysHash;

    // source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256: 600,000 rounds
    @PostConstruct
    void configure() {
        hash.initialize(parameters(600_000));
        oneTimeHash.initialize(parameters(ONE_TIME_ROUNDS));
        nobodysHash = hash(oneTime());
    }

    private static Map<String, String> parameters(int rounds) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", String.valueOf(rounds),
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32");
    }

    /** @throws Refused a password that is too short, too long, or the account's own name */
    public String hashChosen(String password, String account) {
        if (password.length() < SHORTEST) {
            throw new Refused("refused.password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Refused("refused.password.long", LONGEST);
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(account)) {
            throw new Refused("refused.password.account");
        }
        return hash(password);
    }

    public String hash(String password) {
        return inTurn(() -> hash.generate(password.toCharArray()));
    }

    /**
     * Of one that {@link #oneTime} made. It has 59 random bits, where one that people choose has some thirty: so a sixtieth
     * of the rounds leaves it a million times harder to find, and five hundred are made in two seconds:
     * too short to wait in turn, so it may be made in a transaction.
     */
    public String hashOneTime(String password) {
        return oneTimeHash.generate(password.toCharArray());
    }

    public boolean fits(String password, String storedHash) {
        return password.length() <= LONGEST && inTurn(() -> hash.verify(password.toCharArray(), storedHash));
    }

    private <T> T inTurn(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    /** Takes as long as a real check, so that the time does not tell whether an account exists. */
    public void pretend(String password) {
        fits(password, nobodysHash);
    }

    /** Twelve letters in three groups, about 59 bits: {@code kfm3-x7qa-92hd}. */
    public String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int place = 0; place < 12; place++) {
            password.append(place > 0 && place % 4 == 0 ? "-" : "");
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
