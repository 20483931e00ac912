package kexin.marking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.learning.Overlay;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Words;

/** A gap where it stands: in its statement, in a lesson, in a language. */
public record GapAt(Lesson lesson, String language, Item item, Gap gap) {

    private static final String BETWEEN = "\u001f";

    /** Nothing where this edition has no such gap. */
    static Optional<GapAt> find(CourseText course, Overlay.Place place) {
        return course.lesson(place.lesson()).flatMap(lesson -> find(lesson, place));
    }

    private static Optional<GapAt> find(Lesson lesson, Overlay.Place place) {
        ClozeText quiz = lesson.quiz(place.language());
        return quiz == null
                ? Optional.empty()
                : quiz.items().stream()
                        .flatMap(item -> item.gaps().stream()
                                .filter(gap -> gap.key().equals(place.gap()))
                                .map(gap -> new GapAt(lesson, place.language(), item, gap)))
                        .findFirst();
    }

    Overlay.Place place() {
        return new Overlay.Place(lesson.slug(), language, gap.key());
    }

    /** What an answer is to this gap, once all is overlooked that marking overlooks. */
    String fold(String typed) {
        return gap.marking().folding().fold(typed.strip());
    }

    /** The slide it mirrors; empty where the lesson has it no more. */
    public Optional<Page> page() {
        return lesson.page(item.page());
    }

    /** The statement up to the gap, with the best answers in the other ones. */
    public String before() {
        return words(0, item.segments().indexOf(gap));
    }

    public String after() {
        return words(item.segments().indexOf(gap) + 1, item.segments().size());
    }

    private String words(int from, int to) {
        return item.segments().subList(from, to).stream()
                .map(segment -> segment instanceof Gap other ? other.best() : ((Words) segment).text())
                .collect(Collectors.joining());
    }

    /**
     * The same for two editions exactly where they ask the same and mark it the same: then what was decided about an
     * answer in one holds in the other. Where something stands in its file does not count.
     */
    String imprint() {
        String asked = item.segments().stream().map(this::imprint).collect(Collectors.joining(BETWEEN));
        List<Object> key = List.of(
                item.page(), item.scored(), item.groups(), asked, gap.key(), gap.kind(), gap.accepted(), gap.wrong(),
                gap.partly(), gap.weight(), gap.tolerance(), gap.marking().near(), gap.marking().folding().steps());
        return sha256(key.stream().map(Object::toString).collect(Collectors.joining(BETWEEN)));
    }

    /** Other gaps may change their answers; where they stand may not. */
    private String imprint(Segment segment) {
        return segment instanceof Words words ? words.text() : "{" + ((Gap) segment).number() + "}";
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
