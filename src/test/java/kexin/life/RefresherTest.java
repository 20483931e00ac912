package kexin.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kexin.course.CourseArchive;
import kexin.course.CourseReader;
import kexin.course.CourseReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefresherTest {

    private static final Map<String, CourseArchive> BUILT_IN = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String course : List.of(
                "service-mindset", "telephone-etiquette", "complaint-process", "communication", "deportment")) {
            Map<String, byte[]> files = new HashMap<>();
            for (String side : List.of("courseware", "quizzes")) {
                try (Stream<Path> paths = Files.walk(Path.of(side, course))) {
                    for (Path path : paths.filter(Files::isRegularFile).toList()) {
                        files.put(path.toString().replace('\\', '/'), Files.readAllBytes(path));
                    }
                }
            }
            BUILT_IN.put(course, CourseArchive.of(files));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void the_refresher_of_every_year_has_no_problem_in_either_edition(int year) {
        assertSound(Refresher.first(year), 2);
        assertSound(Refresher.first(year).completed(), 3);
    }

    private static void assertSound(Refresher refresher, int lessons) {
        CourseReading reading = CourseReader.read(refresher.archive(BUILT_IN));

        assertEquals(List.of(), reading.problems());
        assertEquals(lessons, reading.course().lessons().size());
    }
}
