package kexin.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import kexin.quiz.cloze.ClozeText;

/**
 * One lesson: its pages and, where it has one, its quiz.
 *
 * @param slug its address within the course
 * @param pages in reading order, at least one
 * @param quizzes language tag to quiz; empty where the lesson has none
 */
public record Lesson(String slug, Texts title, List<Page> pages, Map<String, ClozeText> quizzes) {

    private static final Pattern PLACE = Pattern.compile("p[0-9]+");

    public Lesson {
        pages = List.copyOf(pages);
        quizzes = Map.copyOf(quizzes);
    }

    public boolean hasQuiz() {
        return !quizzes.isEmpty();
    }

    public ClozeText quiz(String language) {
        return quizzes.get(language);
    }

    /** @param id of a page, or its place within the lesson where it has no id of its own: {@code p2} for {@code 3-p2} */
    public Optional<Page> page(String id) {
        return find(id).or(() -> PLACE.matcher(id).matches() ? find("-" + id, String::endsWith) : Optional.empty());
    }

    private Optional<Page> find(String id) {
        return find(id, String::equals);
    }

    private Optional<Page> find(String id, BiPredicate<String, String> fits) {
        return pages.stream().filter(page -> fits.test(page.id(), id)).findFirst();
    }

    /** How long it takes, in minutes, rounded up. */
    public int minutes(String language) {
        return (int) Math.ceil(exactMinutes(language));
    }

    double exactMinutes(String language) {
        double minutes = hasQuiz() ? quiz(language).gaps().size() * 0.5 : 0;
        for (Page page : pages) {
            minutes += page.text(language).minutes();
        }
        return minutes;
    }
}
