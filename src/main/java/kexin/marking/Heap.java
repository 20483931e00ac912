package kexin.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kexin.marking.RefusedAnswers.Line;

/** Puts refused answers together: by gap, over all editions in which it is the same, and by what marking makes of them. */
final class Heap {

    private final Map<String, SortedMap<Integer, GapAt>> gaps = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Line>>> forms = new LinkedHashMap<>();

    /** @param edition number of the edition in which the gap stands */
    void add(int edition, GapAt gap, Line line) {
        String imprint = gap.place() + gap.imprint();
        gaps.computeIfAbsent(imprint, first -> new TreeMap<>(Comparator.reverseOrder())).put(edition, gap);
        forms.computeIfAbsent(imprint, first -> new LinkedHashMap<>())
                .computeIfAbsent(gap.fold(line.typed()), first -> new ArrayList<>())
                .add(line);
    }

    /** The gap that was answered wrongly most often first. */
    List<Blank> blanks() {
        return gaps.entrySet().stream()
                .map(gap -> blank(gap.getValue(), forms.get(gap.getKey())))
                .sorted(Comparator.comparingLong(Blank::times).reversed().thenComparing(one -> one.gap().gap().key()))
                .toList();
    }

    private static Blank blank(SortedMap<Integer, GapAt> editions, Map<String, List<Line>> answers) {
        List<Form> forms = answers.values().stream()
                .map(Heap::form)
                .sorted(Comparator.comparingLong(Form::times).reversed()
                        .thenComparing(Form::last, Comparator.reverseOrder())
                        .thenComparing(Form::typed))
                .toList();
        return new Blank(editions.get(editions.firstKey()), List.copyOf(editions.keySet()), forms);
    }

    private static Form form(List<Line> lines) {
        Map<String, Long> spellings =
                lines.stream().collect(Collectors.groupingBy(Line::typed, Collectors.summingLong(Line::times)));
        List<String> byTimes = spellings.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new Form(
                byTimes.get(0),
                byTimes.subList(1, byTimes.size()),
                lines.stream().mapToLong(Line::times).sum(),
                lines.stream().map(Line::person).distinct().count(),
                lines.stream().map(Line::last).max(Comparator.naturalOrder()).orElseThrow());
    }
}
