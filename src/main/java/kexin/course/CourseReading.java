package kexin.course;

import java.util.List;

/**
 * What came of reading an archive.
 *
 * @param course what could be read, as far as it could: shown as a preview; publishable only without problems; null if
 *     there is not even a course folder
 * @param problems all of them, by file, line and column
 */
public record CourseReading(CourseText course, List<CourseProblem> problems) {

    public CourseReading {
        problems = problems.stream().sorted().toList();
    }

    public boolean isPublishable() {
        return course != null && problems.isEmpty();
    }
}
