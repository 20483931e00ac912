package kexin.course.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kexin.course.comparison.QuizChange.ItemChange;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.ClozeWriter;
import kexin.quiz.cloze.Item;

/**
 * The quizzes of one lesson in two editions.
 *
 * @param languages that both have, at least one
 */
record QuizComparison(Map<String, ClozeText> before, Map<String, ClozeText> after, List<String> languages) {

    /** The same blanks in every language, each with the same statement and key. */
    boolean isUnchanged() {
        return languages.stream().allMatch(language ->
                imprints(before.get(language)).equals(imprints(after.get(language))));
    }

    Set<String> unchangedGaps(String language) {
        if (!languages.contains(language)) {
            return Set.of();
        }
        Map<String, Imprint> old = imprints(before.get(language));
        Map<String, Imprint> young = imprints(after.get(language));
        Set<String> unchanged = new HashSet<>(young.keySet());
        unchanged.removeIf(gap -> !young.get(gap).equals(old.get(gap)));
        return unchanged;
    }

    /** Nothing where every word of the notation is as it was, and in the same order. */
    Optional<QuizChange> change(String lesson) {
        List<Difference> settings = languages.stream()
                .limit(1)
                .filter(language -> !settings(before.get(language)).equals(settings(after.get(language))))
                .map(language -> Difference.of("", settings(before.get(language)), settings(after.get(language))))
                .toList();
        List<ItemChange> items = items();
        Set<Change> is = isUnchanged() ? Set.of() : Set.of(Change.CHANGED);
        return settings.isEmpty() && items.isEmpty() && is.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuizChange(lesson, is, settings, items));
    }

    private List<ItemChange> items() {
        Map<String, Map<String, Item>> old = byLanguage(before);
        Map<String, Map<String, Item>> young = byLanguage(after);
        Map<String, Item> oldFirst = old.get(languages.get(0));
        Map<String, Item> youngFirst = young.get(languages.get(0));
        Set<String> moved = Order.moved(List.copyOf(oldFirst.keySet()), List.copyOf(youngFirst.keySet()));
        Set<String> ids = new LinkedHashSet<>(youngFirst.keySet());
        ids.addAll(oldFirst.keySet());
        List<ItemChange> changes = new ArrayList<>();
        for (String id : ids) {
            Set<Change> is = EnumSet.noneOf(Change.class);
            List<Difference> differences = differences(id, old, young);
            if (!oldFirst.containsKey(id)) {
                is.add(Change.NEW);
            } else if (!youngFirst.containsKey(id)) {
                is.add(Change.REMOVED);
            } else if (!differences.isEmpty()) {
                is.add(Change.CHANGED);
            }
            if (moved.contains(id)) {
                is.add(Change.MOVED);
            }
            if (!is.isEmpty()) {
                changes.add(new ItemChange(id, is, differences));
            }
        }
        return changes;
    }

    private List<Difference> differences(
            String id, Map<String, Map<String, Item>> old, Map<String, Map<String, Item>> young) {
        List<Difference> differences = new ArrayList<>();
        for (String language : languages) {
            String was = written(old.get(language).get(id));
            String is = written(young.get(language).get(id));
            if (!was.equals(is)) {
                differences.add(Difference.of(language, was, is));
            }
        }
        return differences;
    }

    private Map<String, Map<String, Item>> byLanguage(Map<String, ClozeText> quizzes) {
        Map<String, Map<String, Item>> items = new HashMap<>();
        for (String language : languages) {
            Map<String, Item> ofLanguage = new LinkedHashMap<>();
            quizzes.get(language).items().forEach(item -> ofLanguage.put(item.id(), item));
            items.put(language, ofLanguage);
        }
        return items;
    }

    /** In the notation, without the line that bears its id; empty where there is none. */
    private static String written(Item item) {
        if (item == null) {
            return "";
        }
        String notation = ClozeWriter.write(new ClozeText(OptionalInt.empty(), List.of(item)));
        return notation.substring(notation.indexOf('\n') + 1).strip();
    }

    private static String settings(ClozeText quiz) {
        return ClozeWriter.write(new ClozeText(quiz.pass(), quiz.rules(), quiz.marking(), List.of())).strip();
    }

    /** Gap key to what makes it. */
    private static Map<String, Imprint> imprints(ClozeText quiz) {
        Map<String, Imprint> imprints = new HashMap<>();
        for (Item item : quiz.items()) {
            item.gaps().forEach(gap -> imprints.put(gap.key(), Imprint.of(item, gap)));
        }
        return imprints;
    }
}
