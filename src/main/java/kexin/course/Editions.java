package kexin.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What editions say. An edition never changes, so each is read and rendered once and kept as long as the application
 * runs: some hundred kilobytes a course.
 */
@ApplicationScoped
public class Editions {

    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    @Inject
    private Courses courses;

    private record Read(CourseText text, CourseArchive archive) {}

    public CourseText text(Edition edition) {
        return text(edition.id());
    }

    public CourseText text(long editionId) {
        return read(editionId).text();
    }

    /** The files of an edition, among them its pictures. */
    public CourseArchive archive(long editionId) {
        return read(editionId).archive();
    }

    private Read read(long editionId) {
        Read known = read.get(editionId);
        return known != null ? known : read.computeIfAbsent(editionId, this::readFirst);
    }

    private Read readFirst(long editionId) {
        CourseArchive archive = CourseArchive.ofZip(
                new ByteArrayInputStream(courses.edition(editionId).archive()));
        return new Read(CourseReader.read(archive).course(), archive);
    }
}
