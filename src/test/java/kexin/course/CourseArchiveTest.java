package kexin.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseArchiveTest {

    private final CourseArchive archive = Counter.asItIs().archive();

    @Test
    void the_course_is_named_by_its_folder() {
        assertEquals("counter", archive.course());
    }

    @Test
    void an_archive_packed_and_unpacked_packs_to_the_same_bytes() {
        byte[] zip = archive.zip();

        CourseArchive again = CourseArchive.ofZip(new ByteArrayInputStream(zip));

        assertEquals(archive.paths(), again.paths());
        assertArrayEquals(zip, again.zip());
    }

    @Test
    void the_bytes_of_an_archive_do_not_hang_on_the_time_zone() {
        byte[] here = archive.zip();
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, archive.zip());
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void the_digest_is_that_of_the_content_however_it_was_packed() throws IOException {
        CourseArchive stored = CourseArchive.ofZip(new ByteArrayInputStream(pack("", StandardCharsets.UTF_8, 0)));

        assertEquals(archive.sha256(), stored.sha256());
        assertTrue(archive.sha256().matches("[0-9a-f]{64}"));
    }

    @Test
    void the_digest_tells_a_byte_moved_from_a_file_into_a_name() {
        Map<String, byte[]> one = Map.of("courseware/a/b.md", "c".getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> other = Map.of("courseware/a/b.mdc.md", new byte[0]);

        assertNotEquals(CourseArchive.of(one).sha256(), CourseArchive.of(other).sha256());
    }

    @Test
    void a_folder_packed_as_a_whole_brings_one_more_folder() throws IOException {
        byte[] zip = pack("counter-2026/", StandardCharsets.UTF_8, 9);

        assertEquals(archive.sha256(), CourseArchive.ofZip(new ByteArrayInputStream(zip)).sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void names_packed_by_any_system_are_read(String encoding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(encoding))) {
            zip.putNextEntry(new ZipEntry("courseware/counter/media/五级台阶.svg"));
            zip.write("<svg/>".getBytes(StandardCharsets.UTF_8));
        }

        Set<String> paths = CourseArchive.ofZip(new ByteArrayInputStream(bytes.toByteArray())).paths();

        assertEquals(Set.of("courseware/counter/media/五级台阶.svg"), paths);
    }

    @Test
    void names_decomposed_by_macos_are_composed() {
        Map<String, byte[]> files = Map.of("courseware/counter/media/cafe\u0301.svg", new byte[0]);

        assertEquals(Set.of("courseware/counter/media/caf\u00E9.svg"), CourseArchive.of(files).paths());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "__MACOSX/courseware/counter/._course.yaml", "courseware/.DS_Store", "courseware/counter/media/Thumbs.db",
        "courseware/counter/desktop.ini", "courseware/README.md", "README.txt", "courseware/counter/~$notes.docx",
        ".git/config", "courseware/topics.yaml", "courseware/glossary.yaml"
    })
    void litter_is_passed_over(String litter) {
        Counter littered = Counter.asItIs().with(litter, "?");

        assertEquals(archive.sha256(), littered.archive().sha256());
    }

    @Test
    void files_are_found_by_their_path() {
        assertTrue(archive.file(Counter.COURSE).isPresent());
        assertTrue(archive.file("courseware/counter/none.md").isEmpty());
    }

    private byte[] pack(String top, Charset names, int level) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> file : new TreeMap<>(Counter.asItIs().files()).descendingMap().entrySet()) {
                zip.putNextEntry(new ZipEntry(top + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
