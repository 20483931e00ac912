package kexin.learning.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.learning.Attempt;
import kexin.learning.GivenMark;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Words;

/**
 * A statement as it is shown: words and blanks in reading order. Before submission it knows nothing of the key.
 *
 * @param number from 1
 * @param page id of the mirrored page
 * @param pageTitle its title; null before submission, when it would help too much
 */
public record QuizItem(int number, String page, String pageTitle, boolean scored, List<Piece> pieces) {

    /** The blanks of the statement. */
    public List<Piece> blanks() {
        return pieces.stream().filter(Piece::isBlank).toList();
    }

    /**
     * Words, or a blank.
     *
     * @param words null for a blank
     * @param gap key of the blank
     * @param place of the blank within the quiz, from 1
     * @param width {@code short}, {@code medium} or {@code long}: the class of its longest answer
     * @param hint null if there is none
     * @param mark null before submission
     * @param answer the best answer; null before the quiz is passed
     */
    public record Piece(
            String words, String gap, int place, String width, String typed, String hint, GivenMark mark, String answer) {

        public boolean isBlank() {
            return gap != null;
        }

        static Piece of(String words) {
            return new Piece(words, null, 0, null, null, null, null, null);
        }
    }

    static List<QuizItem> open(ClozeText quiz, Map<String, String> answers) {
        return items(quiz, null, answers, Map.of(), false);
    }

    /** The accepted answers are shown once the quiz is passed; until then they are to be found on the page. */
    static List<QuizItem> marked(ClozeText quiz, Lesson lesson, Attempt attempt) {
        Map<String, GivenMark> marks = new HashMap<>();
        Map<String, String> typed = new HashMap<>();
        for (GivenMark mark : attempt.getMarks()) {
            marks.put(mark.getGap(), mark);
            typed.put(mark.getGap(), mark.getTyped());
        }
        return items(quiz, titles(lesson, attempt.language()), typed, marks, attempt.isPassed());
    }

    private static Map<String, String> titles(Lesson lesson, String language) {
        Map<String, String> titles = new HashMap<>();
        for (Page page : lesson.pages()) {
            titles.put(page.id(), page.text(language).title());
        }
        return titles;
    }

    private static List<QuizItem> items(
            ClozeText quiz,
            Map<String, String> titles,
            Map<String, String> typed,
            Map<String, GivenMark> marks,
            boolean reveal) {
        List<QuizItem> items = new ArrayList<>();
        int place = 0;
        for (Item item : quiz.items()) {
            List<Piece> pieces = new ArrayList<>();
            for (Segment segment : item.segments()) {
                if (segment instanceof Gap gap) {
                    pieces.add(blank(gap, ++place, typed, marks, reveal));
                } else if (segment instanceof Words words) {
                    pieces.add(Piece.of(words.text()));
                }
            }
            String title = titles == null ? null : titles.get(item.page());
            items.add(new QuizItem(items.size() + 1, item.page(), title, item.scored(), pieces));
        }
        return items;
    }

    private static Piece blank(
            Gap gap, int place, Map<String, String> typed, Map<String, GivenMark> marks, boolean reveal) {
        return new Piece(
                null,
                gap.key(),
                place,
                width(gap),
                typed.getOrDefault(gap.key(), ""),
                gap.hint().isEmpty() ? null : gap.hint(),
                marks.get(gap.key()),
                reveal ? gap.best() : null);
    }

    /** By class, so that the width gives nothing away; a Chinese character counts for two. */
    private static String width(Gap gap) {
        int longest = gap.accepted().stream().mapToInt(QuizItem::columns).max().orElse(0);
        return longest <= 6 ? "short" : longest <= 14 ? "medium" : "long";
    }

    private static int columns(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
