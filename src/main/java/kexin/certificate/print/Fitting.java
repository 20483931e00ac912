package kexin.certificate.print;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Fits one text into a width: first smaller, then smaller on two lines, at last cut short. */
final class Fitting {

    private static final float STEP = 0.5f;

    /** Words are set smaller down to this share of their size before they are broken. */
    private static final float WHOLE = 0.7f;

    private final Typesetter typesetter;
    private final String words;

    private Fitting(Typesetter typesetter, String words) {
        this.typesetter = typesetter;
        this.words = words;
    }

    /**
     * @param size in points, the same for all lines
     * @param language tag
     */
    record Fitted(List<Line> lines, float size, String language) {

        boolean isEmpty() {
            return lines.get(0).runs().isEmpty();
        }
    }

    /** @param width in points */
    static Fitted of(String words, Style style, Typefaces typefaces, float width) {
        return new Fitting(new Typesetter(typefaces, style, words), words).into(width, style.size(), style.least());
    }

    private Fitted into(float width, float size, float least) {
        for (float smaller = size; smaller > least; smaller -= STEP) {
            int count = broken(width / smaller).size();
            if (count <= (smaller >= size * WHOLE ? 1 : 2)) {
                return set(balanced(width / smaller, count), smaller);
            }
        }
        return set(cutShort(broken(width / least - 1)), least);
    }

    private Fitted set(List<String> lines, float size) {
        return new Fitted(lines.stream().map(typesetter::line).toList(), size, typesetter.language());
    }

    /** As narrow as the same number of lines allows, so that none is left with a single word. */
    private List<String> balanced(float ems, int count) {
        List<String> best = broken(ems);
        for (float narrower = ems; count > 1 && narrower > 1; narrower--) {
            List<String> lines = broken(narrower);
            if (lines.size() > count) {
                return best;
            }
            best = lines;
        }
        return best;
    }

    private static List<String> cutShort(List<String> lines) {
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + "…");
    }

    private List<String> broken(float ems) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(ems)) {
            if (!line.isEmpty() && typesetter.ems((line + piece).strip()) > ems) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }

    /** What must stay together, punctuation with its word; where that alone is too wide, its characters. */
    private List<String> pieces(float ems) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.CHINA);
        breaks.setText(words);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            addPiece(words.substring(start, end), ems, pieces);
            start = end;
        }
        return pieces;
    }

    private void addPiece(String piece, float ems, List<String> pieces) {
        if (typesetter.ems(piece.strip()) <= ems) {
            pieces.add(piece);
        } else {
            piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
        }
    }
}
