package kexin.quiz.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.ClozeWriter;

/** Reads what other systems write, and says what came of it. */
final class Foreign {

    private Foreign() {}

    static Imported gift(String source) {
        return Gift.read(source, "P.1");
    }

    static Imported moodle(String questions) {
        return MoodleXml.read("<quiz>" + questions + "</quiz>", "P.1");
    }

    static Imported file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    static Imported file(byte[] bytes) {
        return ForeignFile.read(bytes, "P.1");
    }

    static ClozeText notation(String source) {
        assertEquals(List.of(), ClozeReader.read(source).problems());
        return ClozeReader.read(source).text();
    }

    /** @param namesAndTexts a name that ends in a slash is a folder, its text is not read */
    static byte[] zip(String... namesAndTexts) throws IOException {
        Object[] namesAndBytes = Arrays.copyOf(namesAndTexts, namesAndTexts.length, Object[].class);
        for (int i = 1; i < namesAndTexts.length; i += 2) {
            namesAndBytes[i] = namesAndTexts[i].getBytes(StandardCharsets.UTF_8);
        }
        return zipped(namesAndBytes);
    }

    static byte[] zipped(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                String name = (String) namesAndBytes[i];
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write((byte[]) namesAndBytes[i + 1]);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** As our notation writes it, which its reader then takes without a problem. */
    static void assertNotation(String notation, Imported imported) {
        String written = ClozeWriter.write(imported.text());
        assertEquals(notation.strip(), written.strip());
        assertEquals(List.of(), ClozeReader.read(written).problems());
    }

    /** @param losses each the item and the key: {@code x repeat} */
    static void assertLost(List<Loss> found, String... losses) {
        assertEquals(Stream.of(losses).sorted().toList(),
                found.stream().map(loss -> loss.item() + " " + loss.key().replace("interchange.", "")).sorted().toList());
    }
}
