package kexin.quiz.interchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** The numbers that any of some ranges holds, ends included. */
final class Stretch {

    /** Where each piece begins, and where it ends; no two touch. */
    private final TreeMap<BigDecimal, BigDecimal> pieces = new TreeMap<>();

    void add(BigDecimal from, BigDecimal to) {
        BigDecimal begin = from;
        BigDecimal end = to;
        for (Map.Entry<BigDecimal, BigDecimal> piece = pieces.floorEntry(end);
                piece != null && piece.getValue().compareTo(begin) >= 0;
                piece = pieces.floorEntry(end)) {
            pieces.remove(piece.getKey());
            begin = begin.min(piece.getKey());
            end = end.max(piece.getValue());
        }
        pieces.put(begin, end);
    }

    boolean holds(BigDecimal number) {
        Map.Entry<BigDecimal, BigDecimal> piece = pieces.floorEntry(number);
        return piece != null && piece.getValue().compareTo(number) >= 0;
    }
}
