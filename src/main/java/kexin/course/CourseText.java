package kexin.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a course says, read and rendered once and shared by all its readers. Immutable.
 *
 * @param slug the course's address: small letters, digits, hyphens
 * @param languages tags, the first one first
 * @param pass per cent of the scored points that passes a quiz which does not say otherwise, 1 to 100
 * @param lessons in teaching order
 */
public record CourseText(
        String slug,
        List<String> languages,
        Texts title,
        Texts summary,
        List<Objective> objectives,
        int pass,
        List<Lesson> lessons) {

    public CourseText {
        languages = List.copyOf(languages);
        objectives = List.copyOf(objectives);
        lessons = List.copyOf(lessons);
    }

    /** What a learner will be able to do, and the topics it rests on. */
    public record Objective(List<String> topics, Texts words) {}

    public Optional<Lesson> lesson(String lessonSlug) {
        return lessons.stream()
                .filter(lesson -> lesson.slug().equals(lessonSlug))
                .findFirst();
    }

    public Stream<Page> pages() {
        return lessons.stream().flatMap(lesson -> lesson.pages().stream());
    }

    /** This language where the course has it, else its first. */
    public String languageFor(String wanted) {
        return languages.contains(wanted) ? wanted : languages.get(0);
    }
}
