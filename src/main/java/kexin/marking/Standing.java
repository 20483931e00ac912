package kexin.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kexin.course.CourseText;
import kexin.learning.Overlay;
import kexin.marking.Decision.Kind;

/** What holds, in one edition, of all that was ever decided about its course: of each answer the latest decision. */
final class Standing {

    private final Map<Overlay.Place, Map<String, Decision>> decided = new HashMap<>();
    private int version;

    /** @param decisions in the order they were taken */
    static Standing of(CourseText edition, Collection<Decision> decisions) {
        Standing standing = new Standing();
        for (Decision decision : decisions) {
            GapAt.find(edition, decision.place())
                    .filter(gap -> gap.imprint().equals(decision.imprint()))
                    .ifPresent(gap -> standing.take(decision, gap));
        }
        return standing;
    }

    private void take(Decision decision, GapAt gap) {
        version = decision.version();
        Map<String, Decision> answers = decided.computeIfAbsent(decision.place(), place -> new LinkedHashMap<>());
        String folded = gap.fold(decision.typed());
        answers.remove(folded);
        if (decision.kind() != Kind.OPEN) {
            answers.put(folded, decision);
        }
    }

    /** @param typed in any spelling */
    Optional<Decision> about(GapAt gap, String typed) {
        return Optional.ofNullable(decided.getOrDefault(gap.place(), Map.of()).get(gap.fold(typed)));
    }

    List<Decision> all() {
        return decided.values().stream().flatMap(answers -> answers.values().stream()).toList();
    }

    Overlay overlay() {
        Map<Overlay.Place, Overlay.Answers> gaps = new HashMap<>();
        decided.forEach((place, answers) -> gaps.put(place, answers(answers.values())));
        return new Overlay(version, gaps);
    }

    private static Overlay.Answers answers(Collection<Decision> decisions) {
        Map<Kind, List<String>> typed = decisions.stream().collect(Collectors.groupingBy(
                Decision::kind, Collectors.mapping(Decision::typed, Collectors.toList())));
        return new Overlay.Answers(
                typed.getOrDefault(Kind.ACCEPTED, new ArrayList<>()), typed.getOrDefault(Kind.REFUSED, new ArrayList<>()));
    }
}
