package kexin.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.quiz.cloze.ClozeText;

/**
 * One lesson: its pages and, where it has one, its quiz.
 *
 * @param slug its address within the course
 * @param pages in reading order, at least one
 * @param quizzes language tag to quiz; empty where the lesson has none
 */
public record Lesson(String slug, Texts title, List<Page> pages, Map<String, ClozeText> quizzes) {

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

    public Optional<Page> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
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
