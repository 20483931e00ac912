package kexin.course.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Stop;
import kexin.course.Texts;
import kexin.quiz.cloze.ClozeText;

/**
 * Two editions of one course. A page is the same page by its id, a quiz the same by its lesson, a blank by its key. A page
 * is unchanged where it shows the same in every language that both editions have; a quiz, where it asks the same blanks with
 * the same statements and keys. That a language came or went changes neither.
 */
public final class Comparison {

    private final Side before;
    private final Side after;
    private final Set<String> languages;
    private final Map<String, Side.Found> oldPages;
    private final Map<String, Side.Found> newPages;
    private final Set<String> moved;

    private Comparison(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.languages = before.sharedWith(after);
        this.oldPages = before.pages();
        this.newPages = after.pages();
        this.moved = Order.moved(List.copyOf(oldPages.keySet()), List.copyOf(newPages.keySet()));
    }

    public static Comparison of(Side before, Side after) {
        return new Comparison(before, after);
    }

    /** Whether who has read the page in the earlier edition has read it in the later one. */
    public boolean isUnchanged(String page) {
        Side.Found old = oldPages.get(page);
        Side.Found young = newPages.get(page);
        return old != null && young != null && isSame(old, young);
    }

    /** Pages of the later edition that are not as they were, or were not there: read again, or for the first time. */
    public List<String> pagesToRead() {
        return newPages.keySet().stream().filter(page -> !isUnchanged(page)).toList();
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
        return differences(language -> about(before.text(), language), language -> about(after.text(), language));
    }

    /** Pages that are not as they were, in the order of the later edition; those that are gone come last. */
    public List<PageChange> pages() {
        List<PageChange> changes = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(newPages.keySet());
        ids.addAll(oldPages.keySet());
        for (String id : ids) {
            Set<Change> is = changes(id);
            if (!is.isEmpty()) {
                changes.add(change(id, is));
            }
        }
        return changes;
    }

    /** Quizzes that are not as they were, in the order of the later edition; those that are gone come last. */
    public List<QuizChange> quizzes() {
        Set<String> lessons = new LinkedHashSet<>();
        after.text().lessons().forEach(lesson -> lessons.add(lesson.slug()));
        before.text().lessons().forEach(lesson -> lessons.add(lesson.slug()));
        return lessons.stream()
                .map(this::change)
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<Change> changes(String id) {
        Side.Found old = oldPages.get(id);
        Side.Found young = newPages.get(id);
        if (old == null || young == null) {
            return Set.of(old == null ? Change.NEW : Change.REMOVED);
        }
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (moved.contains(id) || !old.lesson().slug().equals(young.lesson().slug())) {
            changes.add(Change.MOVED);
        }
        if (!isSame(old, young)) {
            changes.add(Change.CHANGED);
        }
        return changes;
    }

    private boolean isSame(Side.Found old, Side.Found young) {
        return !languages.isEmpty()
                && languages.stream().allMatch(language -> old.content(language).equals(young.content(language)));
    }

    private PageChange change(String id, Set<Change> is) {
        Side.Found old = oldPages.get(id);
        Side.Found young = newPages.get(id);
        List<Difference> differences = is.contains(Change.CHANGED)
                ? differences(
                        language -> old.page().text(language).words(), language -> young.page().text(language).words())
                : List.of();
        return new PageChange(id, stop(old), stop(young), young == null ? old.page() : young.page(), is, differences);
    }

    private static Stop stop(Side.Found found) {
        return found == null ? null : new Stop(found.lesson().slug(), found.page().id());
    }

    private Optional<QuizChange> change(String lesson) {
        Map<String, ClozeText> old = quizzes(before, lesson);
        Map<String, ClozeText> young = quizzes(after, lesson);
        if (old.isEmpty() || young.isEmpty()) {
            return old.isEmpty() && young.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new QuizChange(
                            lesson, Set.of(old.isEmpty() ? Change.NEW : Change.REMOVED), List.of(), List.of()));
        }
        return quizzes(lesson).flatMap(quizzes -> quizzes.change(lesson));
    }

    private Optional<QuizComparison> quizzes(String lesson) {
        Map<String, ClozeText> old = quizzes(before, lesson);
        Map<String, ClozeText> young = quizzes(after, lesson);
        Set<String> shared = new HashSet<>(old.keySet());
        shared.retainAll(young.keySet());
        return shared.isEmpty() ? Optional.empty() : Optional.of(new QuizComparison(old, young, ordered(shared)));
    }

    private static Map<String, ClozeText> quizzes(Side side, String lesson) {
        return side.text().lesson(lesson).map(Lesson::quizzes).orElse(Map.of());
    }

    private List<Difference> differences(Function<String, String> old, Function<String, String> young) {
        return ordered(languages).stream()
                .filter(language -> !old.apply(language).equals(young.apply(language)))
                .map(language -> Difference.of(language, old.apply(language), young.apply(language)))
                .toList();
    }

    /** As the later edition has them. */
    private List<String> ordered(Set<String> tags) {
        return after.text().languages().stream().filter(tags::contains).toList();
    }

    private static String about(CourseText course, String language) {
        List<String> lines = new ArrayList<>();
        lines.add(course.title().in(language));
        lines.add(course.summary().in(language));
        course.objectives().stream().map(CourseText.Objective::words).forEach(words -> lines.add(words.in(language)));
        course.lessons().stream().map(Lesson::title).map((Texts title) -> title.in(language)).forEach(lines::add);
        return String.join("\n", lines.stream().filter(Objects::nonNull).toList());
    }
}
