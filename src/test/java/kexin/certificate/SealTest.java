package kexin.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SealTest {

    @Test
    void the_seal_is_the_logo_of_the_default_theme() throws IOException {
        List<String> logo = Pattern.compile("\\bd=\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("themes/kexin/logo.svg")))
                .results()
                .map(path -> path.group(1))
                .toList();
        assertEquals(
                Stream.concat(Stream.of(Seal.STONE), Seal.CHARACTERS.stream())
                        .map(SealTest::withoutSpaces)
                        .toList(),
                logo.stream().map(SealTest::withoutSpaces).toList());
    }

    private static String withoutSpaces(String path) {
        return path.replaceAll("\\s*([A-Z])\\s*", "$1");
    }
}
