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
 * @param cover HTML of its drawing, an ornament; empty if it has none
 */
public record CourseText(
        String slug,
        List<String> languages,
        Texts title,
        Texts summary,
        List<Objective> objectives,
        int pass,
        List<Lesson> lessons,
        String cover) {

    public CourseText {
        languages = List.copyOf(languages);
        objectives = List.copyOf(objectives);
        lessons = List.copyOf(lessons);
    }

    /** Without a cover. */
    public CourseText(
            String slug,
            List<String> languages,
            Texts title,
            Texts summary,
            List<Objective> objectives,
            int pass,
            List<Lesson> lessons) {
        this(slug, languages, title, summary, objectives, pass, lessons, "");
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

    /** Every page and quiz in the order they are walked. */
    public List<Stop> stops() {
        return lessons.stream().flatMap(lesson -> Stop.of(lesson).stream()).toList();
    }

    /** The page of a lesson, or its quiz where the page is {@code quiz}. */
    public Optional<Stop> stop(String lessonSlug, String page) {
        return lesson(lessonSlug).flatMap(lesson -> {
            String id = lesson.page(page).map(Page::id).orElse(page);
            return Stop.of(lesson).stream().filter(stop -> stop.page().equals(id)).findFirst();
        });
    }

    /** The stop that is so many steps further on, back where negative; empty beyond either end. */
    public Optional<Stop> from(Stop stop, int steps) {
        List<Stop> stops = stops();
        int place = stops.indexOf(stop) + steps;
        return place < 0 || place >= stops.size() ? Optional.empty() : Optional.of(stops.get(place));
    }

    /** This language where the course has it, else its first. */
    public String languageFor(String wanted) {
        return languages.contains(wanted) ? wanted : languages.get(0);
    }

    /**
     * How long it takes, in minutes, rounded up: 300 Chinese characters or 200 words a minute, and half a minute for
     * every gap.
     */
    public int minutes(String language) {
        double minutes = 0;
        for (Lesson lesson : lessons) {
            minutes += lesson.exactMinutes(language);
        }
        return (int) Math.ceil(minutes);
    }
}
