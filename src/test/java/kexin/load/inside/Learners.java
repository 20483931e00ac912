package kexin.load.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.startup.Migrated;

/** Fifty people to put load on Kexin with. They share one password and its hash; each signs in. */
@ApplicationScoped
public class Learners {

    public static final String PASSWORD = "load upon kexin";
    public static final int COUNT = 50;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** {@code learner07} */
    public static String account(int number) {
        return String.format("learner%02d", number);
    }

    @Transactional
    void arrive(@Observes @Priority(30) Migrated migrated) {
        if (!people.isAccountTaken(account(0))) {
            String hash = hash();
            for (int number = 0; number < COUNT; number++) {
                people.add(learner(account(number), hash));
            }
        }
    }

    /** In the server's own form, but of a thousandth of its rounds: fifty people sign in anew after every start. */
    private static String hash() {
        byte[] salt = "salt for learners".getBytes(StandardCharsets.UTF_8);
        try {
            byte[] key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return ALGORITHM + ":" + ROUNDS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Person learner(String account, String hash) {
        PersonDetails details = new PersonDetails("学员" + account, account, null, "测试部", "zh-CN", Set.of());
        Person learner = new Person(account, details, clock.instant());
        learner.choosePassword(hash);
        return learner;
    }
}
