package kexin.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;

/**
 * How far somebody has come in a course.
 *
 * @param seen ids of the pages read: opened, and for as long as they ask for
 * @param place id of the page opened last, null if none was
 * @param best lesson address to the best passed attempt; lessons not passed are missing
 */
public record Progress(Set<String> seen, String place, Map<String, Passed> best) {

    public static final Progress NONE = new Progress(Set.of(), null, Map.of());

    private static final double ROUNDING = 1e-9;

    /** What a passed attempt was worth. */
    public record Passed(double points, double total) {}

    public boolean hasSeen(String page) {
        return seen.contains(page);
    }

    public boolean hasPassed(String lesson) {
        return best.containsKey(lesson);
    }

    public boolean isFinished(Lesson lesson) {
        return seesAll(lesson.pages()) && (!lesson.hasQuiz() || hasPassed(lesson.slug()));
    }

    /** Every page read and every quiz passed. */
    public boolean isFinished(CourseText course) {
        return course.lessons().stream().allMatch(this::isFinished);
    }

    /** Steps done: pages read and quizzes passed. */
    public long done(CourseText course) {
        long pages = course.pages().filter(page -> hasSeen(page.id())).count();
        return pages + course.lessons().stream().filter(l -> l.hasQuiz() && hasPassed(l.slug())).count();
    }

    /** Steps there are: pages and quizzes. */
    public static long steps(CourseText course) {
        return course.pages().count() + course.lessons().stream().filter(Lesson::hasQuiz).count();
    }

    public int percent(CourseText course) {
        return (int) (done(course) * 100 / Math.max(1, steps(course)));
    }

    public double points() {
        return best.values().stream().mapToDouble(Passed::points).sum();
    }

    public double total() {
        return best.values().stream().mapToDouble(Passed::total).sum();
    }

    /** Beyond what adding up in another order makes of it. */
    boolean isWorthOtherThan(Progress other) {
        return Math.abs(points() - other.points()) > ROUNDING || Math.abs(total() - other.total()) > ROUNDING;
    }

    /** As if this quiz were passed as well. */
    public Progress passing(String lesson, Passed attempt) {
        Map<String, Passed> more = new LinkedHashMap<>(best);
        more.put(lesson, attempt);
        return new Progress(seen, place, more);
    }

    private boolean seesAll(List<Page> pages) {
        return pages.stream().allMatch(page -> hasSeen(page.id()));
    }
}
