package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A quiz made ready for marking: every key folded once. Immutable; make it once for an edition and share it. The text
 * may be the whole quiz while an attempt asks only a part: see {@link #mark(ClozeText, Map)}.
 */
public final class AnswerKey {

    private final ClozeText text;
    private final Map<String, GapKey> gaps = new LinkedHashMap<>();

    public AnswerKey(ClozeText text, Glossary glossary) {
        this.text = text;
        Map<Folding, Lexicon> lexicons = new HashMap<>();
        Map<String, PageKeys> pages = pages(text);
        for (Item item : text.items()) {
            PageKeys page = pages.get(item.page());
            for (int i = 0; i < item.segments().size(); i++) {
                if (item.segments().get(i) instanceof Gap gap) {
                    Lexicon lexicon = lexicons.computeIfAbsent(
                            gap.marking().folding(), folding -> new Lexicon(folding, glossary));
                    gaps.put(gap.key(), new GapKey(gap, Surroundings.of(item, i), lexicon, page));
                }
            }
        }
    }

    private static Map<String, PageKeys> pages(ClozeText text) {
        Map<String, List<Gap>> byPage = new HashMap<>();
        for (Item item : text.items()) {
            byPage.computeIfAbsent(item.page(), none -> new ArrayList<>()).addAll(item.gaps());
        }
        Map<String, PageKeys> pages = new HashMap<>();
        byPage.forEach((page, all) -> pages.put(page, new PageKeys(all)));
        return pages;
    }

    /** @param answersByGapKey what was typed; a gap without an entry is blank */
    public Score mark(Map<String, String> answersByGapKey) {
        return mark(text, answersByGapKey);
    }

    /** @param asked items of this quiz, all or some of them */
    public Score mark(ClozeText asked, Map<String, String> answersByGapKey) {
        List<Mark> marks = new ArrayList<>();
        for (Item item : asked.items()) {
            mark(item, answersByGapKey, marks);
        }
        return new Score(marks);
    }

    GapKey of(Gap gap) {
        return gaps.get(gap.key());
    }

    private void mark(Item item, Map<String, String> answers, List<Mark> marks) {
        Map<Integer, Judgement> grouped = item.groups().isEmpty() ? Map.of() : judgeGroups(item, answers);
        for (Gap gap : item.gaps()) {
            Judgement judgement = grouped.get(gap.number());
            if (judgement == null) {
                judgement = of(gap).judge(answers.get(gap.key()));
            }
            marks.add(judgement.mark(gap, worth(item, gap)));
        }
    }

    private Map<Integer, Judgement> judgeGroups(Item item, Map<String, String> answers) {
        Map<Integer, Judgement> judged = new HashMap<>();
        for (SortedSet<Integer> numbers : item.groups()) {
            List<Gap> members = item.gaps().stream()
                    .filter(gap -> numbers.contains(gap.number()))
                    .toList();
            List<String> typed = new ArrayList<>();
            members.forEach(gap -> typed.add(answers.get(gap.key())));
            double[] worths = members.stream().mapToDouble(gap -> worth(item, gap)).toArray();
            List<Judgement> judgements = new Group(members.stream().map(this::of).toList(), worths).judge(typed);
            for (int i = 0; i < members.size(); i++) {
                judged.put(members.get(i).number(), judgements.get(i));
            }
        }
        return judged;
    }

    private static double worth(Item item, Gap gap) {
        return item.scored() ? gap.weight() : 0;
    }
}
