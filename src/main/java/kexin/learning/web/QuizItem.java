package kexin.learning.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kexin.course.Lesson;
import kexin.learning.Attempt;
import kexin.learning.GivenMark;
import kexin.learning.SavedAnswer;
import kexin.learning.Submission.Held;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Sheet;
import kexin.quiz.cloze.Words;

/**
 * A statement as it is shown: words and blanks in reading order.
 *
 * @param page id of the mirrored page
 * @param pageTitle its title; null before submission, when it would help too much
 * @param bank words that its bank blanks are filled from; empty where it has none
 */
record QuizItem(String page, String pageTitle, boolean scored, List<String> bank, List<Piece> pieces) {

    /**
     * Words, or a blank.
     *
     * @param words null for a blank
     * @param blank null for words
     */
    record Piece(String words, Blank blank) {}

    List<Blank> blanks() {
        return pieces.stream().map(Piece::blank).filter(Objects::nonNull).toList();
    }

    /**
     * While it is filled.
     *
     * @param held gap key to what was saved
     * @param mine gap key to what a form held that could not be submitted
     */
    static List<QuizItem> open(Sheet sheet, Map<String, SavedAnswer> held, Map<String, Held> mine) {
        Places places = new Places();
        return items(sheet, null, gap -> Blank.open(
                gap,
                places.next(),
                gap.kind() == Gap.Kind.CHOICE ? sheet.offers().get(gap.key()) : List.of(),
                held.getOrDefault(gap.key(), SavedAnswer.NONE),
                mine.get(gap.key())));
    }

    /** @param late gap key to what arrived after the end */
    static List<QuizItem> marked(Sheet sheet, Lesson lesson, Attempt attempt, Map<String, String> late) {
        Map<String, GivenMark> marks = new HashMap<>();
        attempt.getMarks().forEach(mark -> marks.put(mark.getGap(), mark));
        boolean reveal = sheet.asked().rules().reveal().after(attempt.isPassed());
        Places places = new Places();
        Function<String, String> title = page ->
                lesson.page(page).map(found -> found.text(attempt.language()).title()).orElse(null);
        return items(sheet, title, gap -> Blank.marked(
                gap, places.next(), marks.get(gap.key()), reveal, late.get(gap.key())));
    }

    /** Counts the blanks through the whole quiz. */
    private static final class Places {

        private int last;

        int next() {
            return ++last;
        }
    }

    private static List<QuizItem> items(Sheet sheet, Function<String, String> titles, Function<Gap, Blank> blanks) {
        List<QuizItem> items = new ArrayList<>();
        for (Item item : sheet.asked().items()) {
            List<Piece> pieces = new ArrayList<>();
            for (Segment segment : item.segments()) {
                pieces.add(segment instanceof Gap gap
                        ? new Piece(null, blanks.apply(gap))
                        : new Piece(((Words) segment).text(), null));
            }
            String title = titles == null ? null : titles.apply(item.page());
            items.add(new QuizItem(item.page(), title, item.scored(), bank(item, sheet), pieces));
        }
        return items;
    }

    private static List<String> bank(Item item, Sheet sheet) {
        return item.gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.BANK)
                .findFirst()
                .map(gap -> sheet.offers().get(gap.key()))
                .orElse(List.of());
    }
}
