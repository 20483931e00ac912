package kexin.course.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.quiz.cloze.ClozeText;

/**
 * Two editions of one course. A page is the same page by its id, a quiz the same by its lesson, a blank by its key. A page
 * is unchanged where it shows the same in every language that both editions have; a quiz, where it asks the same blanks with
 * the same statements and keys. That a language came or went changes neither. Immutable.
 */
public final class Comparison {

    private final Side before;
    private final Side after;
    private final Languages languages;
    private final PageComparison pages;

    private Comparison(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.languages = Languages.of(before, after);
        this.pages = new PageComparison(before, after, languages);
    }

    public static Comparison of(Side before, Side after) {
        return new Comparison(before, after);
    }

    /** Whether who has read the page in the earlier edition has read it in the later one. */
    public boolean isUnchanged(String page) {
        return pages.isUnchanged(page);
    }

    /** Pages of the later edition that are not as they were, or were not there: read again, or for the first time. */
    public List<String> pagesToRead() {
        return pages.toRead();
    }

    /** Whether who has passed this lesson's quiz in the earlier edition has passed it in the later one. */
    public boolean isQuizUnchanged(String lesson) {
        return quizzes(lesson).map(QuizComparison::isUnchanged).orElse(false);
    }

    /** Lessons of the later edition whose quiz is not as it was, or was not there. */
    public List<String> quizzesToTake() {
        return after.text().lessons().stream()
                .filter(Lesson::hasQuiz)
                .map(Lesson::slug)
                .filter(lesson -> !isQuizUnchanged(lesson))
                .toList();
    }

    /** Keys of the blanks of a lesson that both editions ask in this language, and that are the same in both. */
    public Set<String> unchangedGaps(String lesson, String language) {
        return quizzes(lesson).map(quizzes -> quizzes.unchangedGaps(language)).orElse(Set.of());
    }

    /** What the course says of itself otherwise: title, summary, objectives, names and order of the lessons. */
    public List<Difference> course() {
        return languages.differences(language -> about(before.text(), language), language -> about(after.text(), language));
    }

    /** Pages that are not as they were, in the order of the later edition; those that are gone come last. */
    public List<PageChange> pages() {
        return pages.changes();
    }

    /** Quizzes that are not as they were, in the order of the later edition; those that are gone come last. */
    public List<QuizChange> quizzes() {
        Set<String> lessons = new LinkedHashSet<>();
        after.text().lessons().forEach(lesson -> lessons.add(lesson.slug()));
        before.text().lessons().forEach(lesson -> lessons.add(lesson.slug()));
        return lessons.stream().map(this::change).flatMap(Optional::stream).toList();
    }

    private Optional<QuizChange> change(String lesson) {
        boolean was = !quizzes(before, lesson).isEmpty();
        boolean is = !quizzes(after, lesson).isEmpty();
        return was == is
                ? quizzes(lesson).flatMap(quizzes -> quizzes.change(lesson))
                : Optional.of(new QuizChange(lesson, Set.of(is ? Change.NEW : Change.REMOVED), List.of(), List.of()));
    }

    /** Nothing where there is no language in which both editions ask one. */
    private Optional<QuizComparison> quizzes(String lesson) {
        Map<String, ClozeText> old = quizzes(before, lesson);
        Map<String, ClozeText> young = quizzes(after, lesson);
        List<String> shared = languages.tags().stream()
                .filter(language -> old.containsKey(language) && young.containsKey(language))
                .toList();
        return shared.isEmpty() ? Optional.empty() : Optional.of(new QuizComparison(old, young, shared));
    }

    private static Map<String, ClozeText> quizzes(Side side, String lesson) {
        return side.text().lesson(lesson).map(Lesson::quizzes).orElse(Map.of());
    }

    private static String about(CourseText course, String language) {
        List<String> lines = new ArrayList<>();
        lines.add(course.title().in(language));
        lines.add(course.summary().in(language));
        course.objectives().forEach(objective -> lines.add(objective.words().in(language)));
        course.lessons().forEach(lesson -> lines.add(lesson.title().in(language)));
        return String.join("\n", lines);
    }
}
