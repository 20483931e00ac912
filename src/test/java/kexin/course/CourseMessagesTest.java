package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every key that reading a course can give, found in its own sources. */
class CourseMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"((?:problem|refused\\.archive)\\.[a-z.]+[a-z])\"");

    private static final SortedSet<String> KEYS = new TreeSet<>();

    @BeforeAll
    static void collect() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/kexin/course"))) {
            for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
                Matcher key = KEY.matcher(Files.readString(source));
                while (key.find()) {
                    KEYS.add(key.group(1));
                    if (key.group(1).startsWith("problem.")) {
                        KEYS.add(key.group(1) + ".mend");
                    }
                }
            }
        }
    }

    @Test
    void everything_that_can_be_wrong_is_worded_in_both_languages() {
        assertFalse(KEYS.isEmpty());
        for (Locale language : Worded.LANGUAGES) {
            ResourceBundle words = Worded.words(language);
            SortedSet<String> missing = new TreeSet<>(KEYS);
            missing.removeAll(words.keySet());
            assertEquals(new TreeSet<>(), missing, () -> "in " + language);
        }
    }

    @Test
    void nothing_is_worded_that_is_never_said() {
        SortedSet<String> idle = new TreeSet<>(Worded.words(Locale.ENGLISH).keySet());
        idle.removeIf(key -> !key.startsWith("problem.") && !key.startsWith("refused.archive."));
        idle.removeIf(key -> key.startsWith("problem.cloze."));
        idle.removeAll(KEYS);

        assertEquals(new TreeSet<>(), idle);
    }
}
