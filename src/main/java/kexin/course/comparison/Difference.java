package kexin.course.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts in one language, line by line: the lines in which they differ, and one around these.
 *
 * @param language tag; empty for what has none
 */
public record Difference(String language, List<Line> lines) {

    /** Unchanged lines that are shown beside a changed one. */
    private static final int AROUND = 1;

    public Difference {
        lines = List.copyOf(lines);
    }

    /**
     * Words that stand in both texts, or in one.
     *
     * @param kind whether they are in both
     */
    public record Piece(Kind kind, String words) {

        /** In both texts, only in the earlier, only in the later. */
        public enum Kind {
            SAME,
            GONE,
            CAME;

            public String word() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }
    }

    /** Pieces in reading order; none where lines are left out. */
    public record Line(List<Piece> pieces) {

        static final Line LEFT_OUT = new Line(List.of());

        public Line {
            pieces = List.copyOf(pieces);
        }

        public boolean isLeftOut() {
            return pieces.isEmpty();
        }

        boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.SAME);
        }
    }

    static Difference of(String language, String before, String after) {
        return new Difference(language, shortened(lines(WordDiff.of(before, after))));
    }

    /** Pieces broken where a line ends in either text. */
    private static List<Line> lines(List<Piece> pieces) {
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = piece.words().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !line.isEmpty()) {
                    lines.add(new Line(line));
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Piece(piece.kind(), parts[i]));
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Line(line));
        }
        return lines;
    }

    private static List<Line> shortened(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNearChange(lines, i)) {
                shown.add(lines.get(i));
            } else if (shown.isEmpty() || !shown.get(shown.size() - 1).isLeftOut()) {
                shown.add(Line.LEFT_OUT);
            }
        }
        return shown;
    }

    private static boolean isNearChange(List<Line> lines, int place) {
        int from = Math.max(0, place - AROUND);
        int to = Math.min(lines.size() - 1, place + AROUND);
        return lines.subList(from, to + 1).stream().anyMatch(Line::isChanged);
    }
}
