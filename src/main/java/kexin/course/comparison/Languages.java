package kexin.course.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The languages that both of two editions have: only in these can anything be compared.
 *
 * @param tags in the order of the later edition
 */
record Languages(List<String> tags) {

    static Languages of(Side before, Side after) {
        return new Languages(after.text().languages().stream()
                .filter(before.text().languages()::contains)
                .toList());
    }

    boolean areAny() {
        return !tags.isEmpty();
    }

    boolean all(Predicate<String> same) {
        return tags.stream().allMatch(same);
    }

    /** One for each language in which both say something else. */
    List<Difference> differences(UnaryOperator<String> before, UnaryOperator<String> after) {
        return tags.stream()
                .filter(language -> !before.apply(language).equals(after.apply(language)))
                .map(language -> Difference.of(language, before.apply(language), after.apply(language)))
                .toList();
    }
}
