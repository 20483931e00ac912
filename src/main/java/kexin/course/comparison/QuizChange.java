package kexin.course.comparison;

import java.util.List;
import java.util.Set;

/**
 * A lesson's quiz that is not as it was.
 *
 * @param lesson its address
 * @param is what became of the quiz as a whole: new, removed, or changed where another blank, key or statement is asked
 * @param settings what its rules say otherwise: pass mark, tries, time; without a language
 * @param items those that are not as they were
 */
public record QuizChange(String lesson, Set<Change> is, List<Difference> settings, List<ItemChange> items) {

    public QuizChange {
        is = Set.copyOf(is);
        settings = List.copyOf(settings);
        items = List.copyOf(items);
    }

    /**
     * An item that is not as it was.
     *
     * @param differences in its notation, one for each language in which it is written otherwise
     */
    public record ItemChange(String id, Set<Change> is, List<Difference> differences) {

        public ItemChange {
            is = Set.copyOf(is);
            differences = List.copyOf(differences);
        }
    }
}
