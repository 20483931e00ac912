package kexin.quiz.cloze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The accepted answers of all gaps that mirror one page: what is right in one of them is no misspelling in another. */
final class PageKeys {

    private final List<Gap> gaps;
    private final Map<Folding, Map<String, Set<String>>> owners = new HashMap<>();

    PageKeys(List<Gap> gaps) {
        this.gaps = gaps;
    }

    /** Makes ready for gaps that fold like this one. */
    void prepare(Lexicon lexicon) {
        owners.computeIfAbsent(lexicon.folding(), folding -> owners(lexicon));
    }

    private Map<String, Set<String>> owners(Lexicon lexicon) {
        Map<String, Set<String>> folded = new HashMap<>();
        for (Gap gap : gaps) {
            for (String answer : gap.accepted()) {
                folded.computeIfAbsent(lexicon.foldKey(answer).text(), none -> new HashSet<>()).add(gap.key());
            }
        }
        return folded;
    }

    boolean belongElsewhere(String folded, Gap gap) {
        return owners.get(gap.marking().folding()).getOrDefault(folded, Set.of()).stream()
                .anyMatch(owner -> !owner.equals(gap.key()));
    }

    Stream<String> elsewhere(Gap gap) {
        return gaps.stream()
                .filter(other -> !other.key().equals(gap.key()))
                .flatMap(other -> other.accepted().stream());
    }
}
