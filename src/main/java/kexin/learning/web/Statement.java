package kexin.learning.web;

import java.util.List;
import java.util.function.Consumer;
import kexin.learning.web.QuizItem.Piece;

/**
 * Writes words and blanks in reading order. A sign that may not begin or end a line stays with the blank it touches:
 * browsers break a line before and after a field whatever stands there.
 */
final class Statement {

    private static final String OPENING = "“‘（《〈「『【〔([{\"'$¥￥£€";
    private static final String CLOSING = "”’）》〉」』】〕)]}\"'。，、；：？！．…—%％‰℃°.,;:?!-/";

    private final List<Piece> pieces;

    Statement(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @param blank writes one */
    void write(Markup html, Consumer<Blank> blank) {
        for (int place = 0; place < pieces.size(); place++) {
            Piece piece = pieces.get(place);
            if (piece.blank() == null) {
                String words = piece.words();
                html.say(words.substring(closing(place), Math.max(closing(place), opening(place))));
            } else {
                html.add("<span class=\"clings\">").say(before(place));
                blank.accept(piece.blank());
                html.say(behind(place)).add("</span>");
            }
        }
    }

    private String before(int blank) {
        return isWords(blank - 1) ? pieces.get(blank - 1).words().substring(opening(blank - 1)) : "";
    }

    private String behind(int blank) {
        return isWords(blank + 1) ? pieces.get(blank + 1).words().substring(0, closing(blank + 1)) : "";
    }

    private boolean isWords(int place) {
        return place >= 0 && place < pieces.size() && pieces.get(place).blank() == null;
    }

    /** Where the signs end that cling to the blank before these words. */
    private int closing(int place) {
        String words = pieces.get(place).words();
        int end = 0;
        while (place > 0 && end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Where the signs begin that cling to the blank behind these words, never before those that cling to the one before. */
    private int opening(int place) {
        String words = pieces.get(place).words();
        int begin = words.length();
        boolean followed = place + 1 < pieces.size();
        while (followed && begin > closing(place) && OPENING.indexOf(words.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return begin;
    }
}
