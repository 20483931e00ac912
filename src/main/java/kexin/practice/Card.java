package kexin.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.learning.Overlay;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Grader;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Rules;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Sheet;
import kexin.quiz.cloze.Words;

/**
 * A missed blank as it is practised: the statement of its slide, every other gap of it filled in.
 *
 * @param language tag of the language it was missed in
 * @param quiz the quiz it is from, for how it is marked
 */
public record Card(CourseText course, Lesson lesson, Page page, String language, ClozeText quiz, Item item, Gap gap) {

    /**
     * Nothing where the edition the learner has no longer knows the gap, or where the latest edition of the course says
     * something else in its place: what is no longer taught is not practised.
     */
    static Optional<Card> of(MissedBlank blank, CourseText own, CourseText latest) {
        return find(blank, own).filter(card -> find(blank, latest)
                .filter(other -> other.saying().equals(card.saying()))
                .isPresent());
    }

    private static Optional<Card> find(MissedBlank blank, CourseText course) {
        return course.lesson(blank.lesson()).flatMap(lesson -> find(blank, course, lesson));
    }

    private static Optional<Card> find(MissedBlank blank, CourseText course, Lesson lesson) {
        ClozeText quiz = lesson.quiz(blank.language());
        if (quiz == null) {
            return Optional.empty();
        }
        for (Item item : quiz.items()) {
            for (Gap gap : item.gaps()) {
                if (gap.key().equals(blank.gap())) {
                    return lesson.page(item.page()).map(
                            page -> new Card(course, lesson, page, blank.language(), quiz, item, gap));
                }
            }
        }
        return Optional.empty();
    }

    /** The statement with the best answers in its gaps, and what else the gap accepts. */
    private List<Object> saying() {
        List<String> words = item.segments().stream().map(Card::filled).toList();
        return List.of(words, gap.accepted());
    }

    private static String filled(Segment segment) {
        return segment instanceof Gap gap ? gap.best() : ((Words) segment).text();
    }

    /** The words before the blank. */
    public String before() {
        return words(0, item.segments().indexOf(gap));
    }

    /** The words behind it. */
    public String after() {
        return words(item.segments().indexOf(gap) + 1, item.segments().size());
    }

    private String words(int from, int to) {
        return item.segments().subList(from, to).stream().map(Card::filled).collect(Collectors.joining());
    }

    /** What it offers to choose from; nothing where it is typed. */
    public List<String> offers() {
        return Sheet.of(alone(), gap.key().hashCode()).offers().getOrDefault(gap.key(), List.of());
    }

    /** By class, so that the width gives nothing away; a Chinese character counts for two. */
    public String width() {
        int longest = gap.accepted().stream().mapToInt(Card::columns).max().orElse(0);
        return longest <= 6 ? "short" : longest <= 14 ? "medium" : "long";
    }

    private static int columns(String text) {
        return text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }

    /** Marked as in the quiz, the other gaps of the statement being right. */
    Mark mark(String typed, Glossary glossary, Overlay overlay) {
        Map<String, String> answers = new HashMap<>();
        item.gaps().forEach(other -> answers.put(other.key(), other.best()));
        answers.put(gap.key(), typed);
        ClozeText decided = overlay.over(alone(), lesson.slug(), language);
        return Grader.grade(decided, answers, glossary).marks().stream()
                .filter(mark -> mark.gap().equals(gap.key()))
                .findFirst()
                .orElseThrow();
    }

    private ClozeText alone() {
        return new ClozeText(OptionalInt.empty(), Rules.NONE, quiz.marking(), List.of(item));
    }
}
