package kexin.learning;

import java.util.List;
import java.util.Map;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;

/**
 * What was decided about answers since an edition was published, to be laid over its keys. The edition itself never
 * changes.
 *
 * @param version grows with every decision, 0 where there is none
 * @param gaps those about which something was decided
 */
public record Overlay(int version, Map<Place, Answers> gaps) {

    public static final Overlay NONE = new Overlay(0, Map.of());

    public Overlay {
        gaps = Map.copyOf(gaps);
    }

    /** A gap in a language. */
    public record Place(String lesson, String language, String gap) {}

    /**
     * Answers as they were typed.
     *
     * @param accepted right from now on
     * @param refused wrong for good
     */
    public record Answers(List<String> accepted, List<String> refused) {

        public Answers {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
        }
    }

    /** The quiz as if its author had written these answers as well. */
    public ClozeText over(ClozeText quiz, String lesson, String language) {
        boolean untouched = gaps.keySet().stream()
                .noneMatch(place -> place.lesson().equals(lesson) && place.language().equals(language));
        return untouched
                ? quiz
                : new ClozeText(quiz.pass(), quiz.rules(), quiz.marking(), quiz.items().stream()
                        .map(item -> over(item, lesson, language))
                        .toList());
    }

    private Item over(Item item, String lesson, String language) {
        List<Segment> segments = item.segments().stream().map(segment -> over(segment, lesson, language)).toList();
        return new Item(
                item.id(), item.page(), item.topics(), item.scored(), item.pool(), segments, item.groups(), item.line());
    }

    private Segment over(Segment segment, String lesson, String language) {
        if (!(segment instanceof Gap gap)) {
            return segment;
        }
        Answers decided = gaps.get(new Place(lesson, language, gap.key()));
        return decided == null ? gap : gap.knowing(decided.accepted(), decided.refused());
    }
}
