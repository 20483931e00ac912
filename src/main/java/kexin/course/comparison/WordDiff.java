package kexin.course.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kexin.course.comparison.Difference.Piece;
import kexin.course.comparison.Difference.Piece.Kind;

/**
 * What of a text goes and what comes: first by lines, and where these differ by words, of Chinese by characters. {@code 看、说
 * → 看、笑一笑、说} gives {@code 看} <ins>、笑一笑</ins> {@code 、说}.
 */
final class WordDiff {

    /** Above it the time to compare would be felt, and nobody could read the outcome. */
    private static final long LARGEST = 4_000_000;

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]][\\p{L}\\p{N}'’&&[^\\p{IsHan}]]*|[ \\t]+|\\X");

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /** A stretch that stands in both texts, or what stands in its place in either. */
    private record Stretch(boolean same, StringBuilder gone, StringBuilder came) {

        Stretch(boolean same) {
            this(same, new StringBuilder(), new StringBuilder());
        }
    }

    static List<Piece> of(String before, String after) {
        WordDiff diff = new WordDiff();
        for (Stretch lines : compare(LINE, before, after)) {
            if (lines.same()) {
                diff.add(Kind.SAME, lines.gone());
            } else {
                diff.addWords(lines.gone().toString(), lines.came().toString());
            }
        }
        return joined(diff.pieces);
    }

    private void addWords(String before, String after) {
        for (Stretch words : compare(WORD, before, after)) {
            add(words.same() ? Kind.SAME : Kind.GONE, words.gone());
            if (!words.same()) {
                add(Kind.CAME, words.came());
            }
        }
    }

    private void add(Kind kind, CharSequence words) {
        if (words.length() > 0) {
            pieces.add(new Piece(kind, words.toString()));
        }
    }

    /** The library tells of what goes and what comes apart, also where one stands for the other. */
    private static List<Stretch> compare(Pattern unit, String before, String after) {
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(unit, before, after)) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last == null || last.same() != same) {
                last = new Stretch(same);
                stretches.add(last);
            }
            delta.getSource().getLines().forEach(last.gone()::append);
            delta.getTarget().getLines().forEach(last.came()::append);
        }
        return stretches;
    }

    private static List<AbstractDelta<String>> deltas(Pattern unit, String before, String after) {
        List<String> old = units(unit, before);
        List<String> young = units(unit, after);
        if ((long) old.size() * young.size() > LARGEST) {
            old = List.of(before);
            young = List.of(after);
        }
        return DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>(), null, true).getDeltas();
    }

    private static List<String> units(Pattern unit, String text) {
        return unit.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }

    /**
     * What goes stands before what comes, each in one piece; a single character that happens to stay between two changes
     * is read with them.
     */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder came = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = gone.length() + came.length() > 0 && isSlight(piece.words()) && isChange(pieces, i + 1);
            if (piece.kind() == Kind.SAME && !between) {
                flush(joined, gone, came);
                joined.add(piece);
            } else {
                gone.append(piece.kind() == Kind.CAME ? "" : piece.words());
                came.append(piece.kind() == Kind.GONE ? "" : piece.words());
            }
        }
        flush(joined, gone, came);
        return joined;
    }

    private static boolean isChange(List<Piece> pieces, int place) {
        return place < pieces.size() && pieces.get(place).kind() != Kind.SAME;
    }

    private static boolean isSlight(String words) {
        return words.length() == 1 && !words.equals("\n");
    }

    private static void flush(List<Piece> joined, StringBuilder gone, StringBuilder came) {
        if (gone.length() > 0) {
            joined.add(new Piece(Kind.GONE, gone.toString()));
        }
        if (came.length() > 0) {
            joined.add(new Piece(Kind.CAME, came.toString()));
        }
        gone.setLength(0);
        came.setLength(0);
    }
}
