package kexin.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kexin.Refused;
import kexin.course.CourseArchive;
import kexin.course.CourseReader;
import kexin.course.Publishing;
import kexin.people.People;

/**
 * Loads the courses that come with Kexin, by the very use case a trainer uses. The build puts {@code courseware/} and
 * {@code quizzes/} on the class path under {@code content/}.
 */
@ApplicationScoped
public class BuiltInCourses {

    private static final Logger LOG = Logger.getLogger(BuiltInCourses.class.getName());

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    void load(@Observes @Priority(10) Migrated migrated) {
        URL content = BuiltInCourses.class.getResource("/content");
        if (content == null) {
            LOG.info("No courses come with this build");
            return;
        }
        try {
            load(content.toURI());
        } catch (IOException | URISyntaxException broken) {
            throw new CannotStart("The built-in courses cannot be read: build Kexin anew.", broken);
        }
    }

    private void load(URI content) throws IOException {
        if (content.getScheme().equals("file")) {
            load(Path.of(content));
        } else {
            try (FileSystem inside = FileSystems.newFileSystem(content, Map.of())) {
                load(inside.getPath(content.toString().replaceFirst(".*!", "")));
            }
        }
    }

    private void load(Path content) throws IOException {
        for (Path course : folders(content.resolve("courseware"))) {
            load(archive(content, course.getFileName().toString()));
        }
    }

    private void load(CourseArchive archive) {
        try {
            publishing
                    .load(people.system(), archive)
                    .ifPresent(edition -> LOG.log(
                            Level.INFO,
                            "Loaded {0}, edition {1}",
                            new Object[] {archive.course(), edition.number()}));
        } catch (Refused refusal) {
            CourseReader.read(archive)
                    .problems()
                    .forEach(problem -> LOG.severe(problem.place() + ": " + problem.key() + " " + problem.arguments()));
            throw new CannotStart(
                    "The built-in course " + archive.course() + " cannot be loaded (" + refusal.getMessage()
                            + "): mend what the log lists, and build Kexin anew.",
                    refusal);
        }
    }

    private static CourseArchive archive(Path content, String course) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (String side : List.of("courseware", "quizzes")) {
            Path folder = content.resolve(side).resolve(course);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> paths = Files.walk(folder)) {
                    for (Path path : paths.filter(Files::isRegularFile).toList()) {
                        files.put(content.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                    }
                }
            }
        }
        return CourseArchive.of(files);
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
