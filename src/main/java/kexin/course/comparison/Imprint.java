package kexin.course.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Marking;
import kexin.quiz.cloze.Tolerance;

/**
 * What makes a blank the same blank: the statement it stands in, how it is filled and what is right in it. Not its hints
 * and feedback, which teach but decide nothing, and not where its item stands.
 *
 * @param statement words of the item, a mark for every blank
 * @param keys its own, and those of the blanks it may change places with
 */
record Imprint(String statement, boolean scored, int number, List<Key> keys) {

    private static final String BLANK = "\u001f";

    /** What decides of an answer, and what is offered to choose from. */
    private record Key(
            int number,
            Gap.Kind kind,
            List<String> accepted,
            List<String> wrong,
            List<String> partly,
            int weight,
            Tolerance tolerance,
            Marking marking) {

        static Key of(Gap gap) {
            return new Key(
                    gap.number(),
                    gap.kind(),
                    gap.accepted(),
                    gap.wrong().stream().map(Gap.WrongAnswer::answer).toList(),
                    gap.partly().stream().map(part -> part.percent() + BLANK + part.answer()).toList(),
                    gap.weight(),
                    gap.tolerance(),
                    gap.marking());
        }
    }

    static Imprint of(Item item, Gap gap) {
        String statement = item.segments().stream()
                .map(segment -> segment instanceof kexin.quiz.cloze.Words words ? words.text() : BLANK)
                .collect(Collectors.joining());
        List<Key> keys = new ArrayList<>();
        Stream.concat(Stream.of(gap), companions(item, gap)).map(Key::of).forEach(keys::add);
        return new Imprint(statement, item.scored(), gap.number(), keys);
    }

    /** Those of its group, and where it is filled from a bank those that share it. */
    private static Stream<Gap> companions(Item item, Gap gap) {
        return item.gaps().stream()
                .filter(other -> !other.key().equals(gap.key()))
                .filter(other -> isGrouped(item, gap, other)
                        || gap.kind() == Gap.Kind.BANK && other.kind() == Gap.Kind.BANK);
    }

    private static boolean isGrouped(Item item, Gap gap, Gap other) {
        for (SortedSet<Integer> group : item.groups()) {
            if (group.contains(gap.number()) && group.contains(other.number())) {
                return true;
            }
        }
        return false;
    }
}
