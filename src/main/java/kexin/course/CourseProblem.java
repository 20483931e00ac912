package kexin.course;

import java.util.List;

/**
 * Something the author of a course must mend.
 *
 * @param file path within the archive
 * @param line from 1
 * @param column from 1, in characters
 * @param key of what is wrong in the message bundle: {@code problem.…}; {@code key.mend} tells how to mend it
 * @param arguments for the places of both messages
 */
public record CourseProblem(String file, int line, int column, String key, List<String> arguments)
        implements Comparable<CourseProblem> {

    public CourseProblem {
        arguments = List.copyOf(arguments);
    }

    /** {@code quizzes/service-mindset/10-why.zh-CN.md:14:22} */
    public String place() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(CourseProblem other) {
        return java.util.Comparator.comparing(CourseProblem::file)
                .thenComparingInt(CourseProblem::line)
                .thenComparingInt(CourseProblem::column)
                .compare(this, other);
    }
}
