package kexin.course.comparison;

import java.util.List;
import java.util.stream.Collectors;
import kexin.course.comparison.Difference.Line;
import kexin.course.comparison.Difference.Piece;

/** A difference as one line of text: {@code the [-old-]{+new+} words}. */
final class Marked {

    private Marked() {}

    /** Its lines that changed. */
    static String changed(Difference difference) {
        return difference.lines().stream().filter(Line::isChanged).map(line -> of(line.pieces())).collect(Collectors.joining("\n"));
    }

    static String of(List<Piece> pieces) {
        return pieces.stream().map(Marked::of).collect(Collectors.joining());
    }

    private static String of(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.words();
            case GONE -> "[-" + piece.words() + "-]";
            case CAME -> "{+" + piece.words() + "+}";
        };
    }
}
