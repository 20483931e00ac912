package kexin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of text with what was looked for marked in it. */
public record Snippet(List<Piece> pieces) {

    /** Where a line ends without a full stop, as the points of a slide do. */
    private static final Pattern LINE_END = Pattern.compile("(?<=[\\p{L}\\p{N}”）)])\\n|^\\n");

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /** Words, found ones or those between. */
    public record Piece(String words, boolean found) {}

    /** Where something found stands in its text: from and, exclusively, to. */
    record Span(int from, int to) {}

    /** The whole text. */
    static Snippet of(String text, List<Span> found) {
        return cut(text, found, 0, text.length());
    }

    /** About so many characters around the first place where most was found. */
    static Snippet around(String text, List<Span> found, int width) {
        if (text.length() <= width * 5 / 4) {
            return of(text, found);
        }
        int from = found.isEmpty() ? 0 : start(text, densest(found, width));
        int to = end(text, Math.min(text.length(), from + width));
        Snippet cut = cut(text, found, from, to);
        List<Piece> pieces = new ArrayList<>(cut.pieces());
        if (from > 0) {
            pieces.add(0, new Piece("…", false));
        }
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return new Snippet(pieces);
    }

    private static Snippet cut(String text, List<Span> found, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Span span : found) {
            if (span.from() >= at && span.to() <= to) {
                add(pieces, text.substring(at, span.from()), false);
                add(pieces, text.substring(span.from(), span.to()), true);
                at = span.to();
            }
        }
        add(pieces, text.substring(at, to), false);
        return new Snippet(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean found) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(LINE_END.matcher(words).replaceAll(" · ").replace('\n', ' '), found));
        }
    }

    /** Where the window begins that holds most of what was found. */
    private static int densest(List<Span> found, int width) {
        int best = 0;
        int most = 0;
        for (Span first : found) {
            int held = (int) found.stream()
                    .filter(span -> span.from() >= first.from() && span.to() <= first.from() + width)
                    .count();
            if (held > most) {
                most = held;
                best = first.from();
            }
        }
        return best;
    }

    /** The beginning of the line or the sentence, where it is near, else of a word. */
    private static int start(String text, int hit) {
        int nearest = Math.max(0, hit - 30);
        for (int at = hit; at > nearest; at--) {
            if ("\n。！？.!?；;".indexOf(text.charAt(at - 1)) >= 0) {
                return skipSpaces(text, at, hit);
            }
        }
        return nearest == 0 ? 0 : wordBorder(text, nearest, hit);
    }

    private static int end(String text, int at) {
        return at == text.length() ? at : wordBorder(text, at, Math.min(text.length(), at + 20));
    }

    /** The next place where no Latin word and no character is cut in two; the last one if there is none. */
    private static int wordBorder(String text, int from, int last) {
        int at = from;
        while (at < last && at > 0 && (isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at))
                || Character.isLowSurrogate(text.charAt(at)))) {
            at++;
        }
        return skipSpaces(text, at, last);
    }

    private static int skipSpaces(String text, int from, int last) {
        int at = from;
        while (at < last && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLatin(char letter) {
        return Character.isLetterOrDigit(letter) && letter < 0x2E80;
    }
}
