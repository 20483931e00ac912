package kexin.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small course in two languages with every kind of page, as it is or with something wrong in it. */
public final class Counter {

    public static final String LESSON = "courseware/counter/10-greeting.zh-CN.md";
    public static final String OTHER = "courseware/counter/10-greeting.en.md";
    public static final String DRAWING = "courseware/counter/media/three-steps.svg";
    public static final String QUIZ = "quizzes/counter/10-greeting.zh-CN.md";
    public static final String COURSE = "courseware/counter/course.yaml";

    private final Map<String, byte[]> files = new TreeMap<>();
    private String slug = "counter";

    public static Counter asItIs() {
        Counter counter = new Counter();
        counter.files.putAll(folder(Path.of("src/test/resources/kexin/course/counter")));
        return counter;
    }

    /** The same course at another address. */
    public static Counter called(String slug) {
        Counter counter = new Counter();
        asItIs().files.forEach((path, bytes) -> counter.files.put(path.replace("/counter/", "/" + slug + "/"), bytes));
        return counter;
    }

    /** All files of a folder by their path in it. */
    public static Map<String, byte[]> folder(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The same course at another address. What else is to change in it is said before. */
    public Counter named(String newSlug) {
        Counter named = new Counter();
        named.slug = newSlug;
        files.forEach((path, content) -> named.files.put(path.replace("/" + slug + "/", "/" + newSlug + "/"), content));
        return named;
    }

    public String slug() {
        return slug;
    }

    public Counter with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    public Counter with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public Counter without(String path) {
        files.remove(path);
        return this;
    }

    /** Fails if the words are not there: a test must not pass because nothing was changed. */
    public Counter saying(String path, String words, String instead) {
        String text = text(path);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(path + " does not say " + words);
        }
        return with(path, text.replace(words, instead));
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    public Map<String, byte[]> files() {
        return files;
    }

    public CourseArchive archive() {
        return CourseArchive.of(files);
    }

    public CourseReading read() {
        return CourseReader.read(archive());
    }
}
