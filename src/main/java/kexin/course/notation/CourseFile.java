package kexin.course.notation;

import java.util.List;
import java.util.Optional;

/**
 * {@code course.yaml}: what the course is called, and the order of its lessons.
 *
 * @param seconds that a page has to be read at least unless it says otherwise
 * @param languages as named there, may be empty
 * @param lessons as named there; empty: all there are, by name
 */
public record CourseFile(
        Wording title,
        Wording summary,
        List<Aim> objectives,
        int pass,
        int seconds,
        List<Named> languages,
        Optional<List<Named>> lessons) {

    static final int USUAL_PASS = 80;

    /** Of a course without one. */
    public static final CourseFile NONE =
            new CourseFile(Wording.NONE, Wording.NONE, List.of(), USUAL_PASS, 0, List.of(), Optional.empty());

    public CourseFile {
        objectives = List.copyOf(objectives);
        languages = List.copyOf(languages);
        lessons = lessons.map(List::copyOf);
    }

    /** What a learner will be able to do. */
    public record Aim(List<String> topics, Wording words) {}
}
