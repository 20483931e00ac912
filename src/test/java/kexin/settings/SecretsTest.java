package kexin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import kexin.Made;
import kexin.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_sealed_opens_under_its_own_name_only() {
        String sealed = secrets(folder).seal("kexin.mail.password", "密码 1");

        assertEquals(Optional.of("密码 1"), secrets(folder).open("kexin.mail.password", sealed));
        assertEquals(Optional.empty(), secrets(folder).open("kexin.database.password", sealed));
        assertNotEquals(sealed, secrets(folder).seal("kexin.mail.password", "密码 1"), "the same is never sealed alike");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "no base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_was_never_sealed_does_not_open(String text) {
        secrets(folder).seal("name", "makes the key");

        assertEquals(Optional.empty(), secrets(folder).open("name", text));
    }

    @Test
    void another_folder_has_another_key() {
        String sealed = secrets(folder.resolve("one")).seal("name", "text");

        assertEquals(Optional.empty(), secrets(folder.resolve("two")).open("name", sealed));
        secrets(folder.resolve("two")).seal("name", "text");
        assertEquals(Optional.empty(), secrets(folder.resolve("two")).open("name", sealed));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_but_the_server_reads_the_key() throws IOException {
        secrets(folder).seal("name", "text");

        assertEquals(
                PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(folder.resolve(Secrets.FILE)));
    }

    private static Secrets secrets(Path folder) {
        return Made.of(Secrets.class, new Settings(Map.of("kexin.data", folder.toString())::get));
    }
}
