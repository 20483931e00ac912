package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(10)
class HostileArchiveTest {

    private static final byte[] TEXT = "title: a".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ZIP = new HandmadeZip().file("courseware/a/10-a.md", TEXT).bytes();

    @Test
    void the_same_made_honestly_is_taken() {
        assertEquals("a", CourseArchive.ofZip(new ByteArrayInputStream(ZIP)).course());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zips")
    void a_hostile_zip_is_refused(String what, String key, byte[] zip) {
        Refused refused = assertThrows(Refused.class, () -> CourseArchive.ofZip(new ByteArrayInputStream(zip)));

        assertEquals("refused.archive." + key, refused.key());
    }

    static Stream<Arguments> zips() {
        return Stream.of(
                arguments("nothing", "empty", new byte[0]),
                arguments("an empty zip", "empty", new HandmadeZip().bytes()),
                arguments("a zip of litter", "empty", one("__MACOSX/._a")),
                arguments("text", "notzip", TEXT),
                arguments("a RAR archive", "notzip", "Rar!\u001A\u0007".getBytes(StandardCharsets.ISO_8859_1)),
                arguments("a zip without its end", "damaged", Arrays.copyOf(ZIP, ZIP.length - 30)),
                arguments("a zip with a byte changed", "damaged", changed(ZIP, 52)),
                arguments("a packing that no library here unpacks", "damaged", packedBy(ZIP, 93)),
                arguments("a way out", "path", one("courseware/a/../../../etc/passwd.md")),
                arguments("a way out at the start", "path", one("../courseware/a/10-a.md")),
                arguments("an absolute path", "path", one("/courseware/a/10-a.md")),
                arguments("backslashes", "path", one("courseware\\a\\10-a.md")),
                arguments("a drive", "path", one("C:/courseware/a/10-a.md")),
                arguments("an empty step", "path", one("courseware//a/10-a.md")),
                arguments("a zero in the name", "path", one("courseware/a/10-a.md\u0000.png")),
                arguments("a name without end", "path", one("courseware/a/" + "a".repeat(5_000) + ".md")),
                arguments("the same name twice", "duplicate", new HandmadeZip()
                        .file("courseware/a/10-a.md", TEXT).file("courseware/a/10-a.md", TEXT).bytes()),
                arguments("a symbolic link", "link", new HandmadeZip()
                        .file("courseware/a/10-a.md", "/etc/passwd".getBytes(StandardCharsets.UTF_8), 0, 0120777)
                        .bytes()),
                arguments("an encrypted file", "encrypted",
                        new HandmadeZip().file("courseware/a/10-a.md", TEXT, 1, 0).bytes()),
                arguments("an archive within", "nested", one("courseware/a/more.zip")),
                arguments("a program", "type", one("courseware/a/setup.exe")),
                arguments("a page of HTML", "type", one("courseware/a/media/page.html")),
                arguments("a file beside the folders", "layout", new HandmadeZip()
                        .file("courseware/a/10-a.md", TEXT).file("notes.md", TEXT).bytes()),
                arguments("a file in no course", "layout", one("courseware/10-a.md")),
                arguments("two courses", "several", new HandmadeZip()
                        .file("courseware/a/10-a.md", TEXT).file("courseware/b/10-a.md", TEXT).bytes()),
                arguments("another course's quiz", "several", new HandmadeZip()
                        .file("courseware/a/10-a.md", TEXT).file("quizzes/b/10-a.md", TEXT).bytes()),
                arguments("a quiz alone", "courseless", one("quizzes/a/10-a.md")),
                arguments("a folder that is no address", "name", one("courseware/服务意识/10-a.md")),
                arguments("a text of 200 MB in 200 kB", "file",
                        new HandmadeZip().file("courseware/a/10-a.md", new byte[200 << 20]).bytes()),
                arguments("a picture above the limit", "file",
                        new HandmadeZip().file("courseware/a/media/a.png", new byte[(2 << 20) + 1]).bytes()),
                arguments("five thousand names for one megabyte", "text",
                        new HandmadeZip().overlapping("courseware/a/", ".md", 5_000, new byte[1 << 20]).bytes()),
                arguments("five thousand names for one picture", "size",
                        new HandmadeZip().overlapping("courseware/a/media/", ".png", 5_000, new byte[2 << 20]).bytes()),
                arguments("too many files", "count",
                        new HandmadeZip().overlapping("courseware/a/", ".md", 2_001, TEXT).bytes()),
                arguments("sixty thousand entries of litter", "count",
                        new HandmadeZip().overlapping("__MACOSX/", ".md", 60_000, TEXT).bytes()));
    }

    private static byte[] one(String name) {
        return new HandmadeZip().file(name, TEXT).bytes();
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 0x55;
        return changed;
    }

    private static byte[] packedBy(byte[] zip, int method) {
        byte[] changed = zip.clone();
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        changed[directory + 10] = (byte) method;
        return changed;
    }

    @Test
    void files_given_without_a_zip_keep_the_same_rules() {
        Map<String, byte[]> files = new TreeMap<>(Map.of("courseware/a/../b.md", TEXT));

        assertEquals("refused.archive.path", assertThrows(Refused.class, () -> CourseArchive.of(files)).key());
    }

    @Test
    void a_zip_damaged_anywhere_is_taken_or_refused_but_never_a_fault() {
        byte[] whole = Counter.asItIs().archive().zip();
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            byte[] zip = whole.clone();
            for (int i = 0; i <= round % 8; i++) {
                int at = round % 2 == 0 ? zip.length - 1 - random.nextInt(900) : random.nextInt(zip.length);
                zip[at] = (byte) random.nextInt(256);
            }
            try {
                CourseArchive.ofZip(new ByteArrayInputStream(zip));
            } catch (Refused expected) {
                assertEquals("refused.archive.", expected.key().substring(0, 16));
            }
        }
    }
}
