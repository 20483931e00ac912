package kexin.course.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows, line after line, whether a fenced code block is open: inside it nothing cuts a page. */
final class Fence {

    // source: CommonMark 0.31.2, 4.5: at least three backticks or tildes, indented by three spaces at most; closed by
    // as many or more of the same, with nothing behind them. A backtick fence has no backtick in its info string.
    private static final Pattern OPENING = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern CLOSING = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*");

    private String open = "";
    private int line;

    /** @return whether this line belongs to a code block */
    boolean holds(String text, int number) {
        if (open.isEmpty()) {
            Matcher opening = OPENING.matcher(text);
            if (opening.matches()) {
                open = opening.group(1);
                line = number;
            }
            return opening.matches();
        }
        Matcher closing = CLOSING.matcher(text);
        if (closing.matches() && closing.group(1).startsWith(open)) {
            open = "";
        }
        return true;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Where the open block began. */
    int line() {
        return line;
    }
}
