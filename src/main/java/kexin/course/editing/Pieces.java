package kexin.course.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kexin.Refused;
import kexin.course.notation.Cuts;

/**
 * A file as what stands before its first piece, and its pieces: a lesson's pages or a quiz's items, each from the line that
 * begins it to the next. Immutable; the pieces that a change is not about stay as they were.
 */
final class Pieces {

    private final Cutting cutting;
    private final String head;
    private final List<String> all;

    /** What begins a piece. */
    private enum Cutting {
        PAGES("refused.edit.cut.page", lines -> Cuts.of(lines).lines()),
        ITEMS("refused.edit.cut.item", Cutting::headings);

        private final String refusal;
        private final Function<List<String>, List<Integer>> cuts;

        Cutting(String refusal, Function<List<String>, List<Integer>> cuts) {
            this.refusal = refusal;
            this.cuts = cuts;
        }

        private static List<Integer> headings(List<String> lines) {
            List<Integer> headings = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith("##")) {
                    headings.add(i);
                }
            }
            return headings;
        }
    }

    private Pieces(Cutting cutting, String head, List<String> all) {
        this.cutting = cutting;
        this.head = head;
        this.all = List.copyOf(all);
    }

    static Pieces ofLesson(String text) {
        return cut(Cutting.PAGES, text);
    }

    static Pieces ofQuiz(String text) {
        return cut(Cutting.ITEMS, text);
    }

    private static Pieces cut(Cutting cutting, String text) {
        int mark = text.startsWith(LineEnds.BYTE_ORDER_MARK) ? 1 : 0;
        List<String> lines = LineEnds.lines(text.substring(mark));
        List<Integer> cuts = cutting.cuts.apply(LineEnds.bare(lines));
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : lines.size();
            pieces.add(String.join("", lines.subList(cuts.get(i), end)));
        }
        int first = cuts.isEmpty() ? lines.size() : cuts.get(0);
        return new Pieces(cutting, text.substring(0, mark) + String.join("", lines.subList(0, first)), pieces);
    }

    String head() {
        return head;
    }

    List<String> all() {
        return all;
    }

    /** Lines before a piece. */
    int linesBefore(int index) {
        int lines = LineEnds.lines(head).size();
        for (String piece : all.subList(0, index)) {
            lines += LineEnds.lines(piece).size();
        }
        return lines;
    }

    /** @throws Refused where that would take in or cut off more than it is about: a code block left open, a line of hyphens */
    Pieces with(int index, String piece) {
        List<String> pieces = new ArrayList<>(all);
        pieces.set(index, piece);
        return whole(head, pieces);
    }

    Pieces withHead(String newHead) {
        return whole(newHead, all);
    }

    Pieces plus(int index, String piece) {
        List<String> pieces = new ArrayList<>(all);
        pieces.add(index, piece);
        return whole(head, pieces);
    }

    Pieces minus(int index) {
        List<String> pieces = new ArrayList<>(all);
        pieces.remove(index);
        return whole(head, pieces);
    }

    Pieces moved(int from, int to) {
        List<String> pieces = new ArrayList<>(all);
        pieces.add(to, pieces.remove(from));
        return whole(head, pieces);
    }

    /** A piece that is no longer the last gets an end to its last line. */
    private Pieces whole(String newHead, List<String> wanted) {
        String end = LineEnds.of(text());
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            pieces.add(i + 1 < wanted.size() ? LineEnds.ended(wanted.get(i), end) : wanted.get(i));
        }
        String endedHead = pieces.isEmpty() ? newHead : LineEnds.ended(newHead, end);
        Pieces changed = new Pieces(cutting, endedHead, pieces);
        Pieces read = cut(cutting, changed.text());
        if (!read.head.equals(changed.head) || !read.all.equals(changed.all)) {
            throw new Refused(cutting.refusal);
        }
        return changed;
    }

    String text() {
        return head + String.join("", all);
    }
}
