package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a source.
 *
 * @param number from 1
 * @param text without its end and without spaces there
 */
record Line(int number, String text) {

    static List<Line> of(String source) {
        List<Line> lines = new ArrayList<>();
        String whole = source.startsWith("\uFEFF") ? source.substring(1) : source;
        whole.lines().forEach(text -> lines.add(new Line(lines.size() + 1, text.stripTrailing())));
        return lines;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** @param index into the text, in chars; the column counts whole characters from 1 */
    int column(int index) {
        return text.codePointCount(0, index) + 1;
    }
}
