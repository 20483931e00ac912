package kexin.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kexin.Settings;

/**
 * Encrypts what must not be read from the database or a backup of it. The key is a file of the data folder, made when it
 * is first needed and readable by the server's own user only; no backup holds it.
 */
@ApplicationScoped
public class Secrets {

    static final String FILE = "secret.key";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Settings settings;

    /** @param name that the text belongs to: under another it does not open */
    String seal(String name, String text) {
        byte[] nonce = random(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key(true), nonce, name, text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /** @return nothing where it was sealed with another key, or changed since */
    Optional<String> open(String name, String sealed) {
        byte[] key = key(false);
        byte[] both = decoded(sealed);
        return key == null || both.length < NONCE
                ? Optional.empty()
                : run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(both, NONCE), name, Arrays.copyOfRange(both, NONCE, both.length))
                        .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> run(int mode, byte[] key, byte[] nonce, String name, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(bytes));
        } catch (GeneralSecurityException doesNotFit) {
            return Optional.empty();
        }
    }

    /** @return null where there is none and none is to be made */
    private synchronized byte[] key(boolean make) {
        Path file = settings.data().resolve(FILE);
        try {
            if (make && !Files.exists(file)) {
                make(file);
            }
            return Files.exists(file) ? decoded(Files.readString(file).strip()) : null;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(random(32)), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // by another server on the same folder: its key is as good
            return;
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
