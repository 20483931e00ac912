package kexin.course.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kexin.course.notation.HeaderLine;

/**
 * One page as it is written: the line that cuts it off, its keys, and what it says.
 *
 * <pre>--- · id: SM.1.2 · (empty) · # Title … · (empty)  →  cut · header · gap · body · tail</pre>
 *
 * @param header lines with their ends
 * @param gap empty lines before what it says
 * @param body without empty lines around it
 * @param tail empty lines behind it
 */
record PageSource(String cut, List<String> header, String gap, String body, String tail) {

    PageSource {
        header = List.copyOf(header);
    }

    static PageSource of(String piece) {
        List<String> lines = LineEnds.lines(piece);
        int headed = 1;
        while (headed < lines.size() && HeaderLine.of(LineEnds.bare(lines.get(headed))).isPresent()) {
            headed++;
        }
        int begin = headed;
        while (begin < lines.size() && lines.get(begin).isBlank()) {
            begin++;
        }
        int end = lines.size();
        while (end > begin && lines.get(end - 1).isBlank()) {
            end--;
        }
        return new PageSource(
                lines.get(0),
                lines.subList(1, headed),
                String.join("", lines.subList(headed, begin)),
                String.join("", lines.subList(begin, end)),
                String.join("", lines.subList(end, lines.size())));
    }

    /** Without the end of its last line, which belongs to the file. */
    String words() {
        return LineEnds.plain(body).stripTrailing();
    }

    int linesBeforeBody() {
        return 1 + header.size() + LineEnds.lines(gap).size();
    }

    Optional<String> value(String key) {
        return header.stream()
                .flatMap(line -> HeaderLine.of(LineEnds.bare(line)).stream())
                .filter(line -> line.key().equals(key))
                .map(HeaderLine::value)
                .findFirst();
    }

    /** What begins with one {@code #}; empty where nothing does. */
    String title() {
        return LineEnds.lines(body).stream()
                .map(LineEnds::bare)
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse("");
    }

    PageSource withWords(String words) {
        if (words.equals(words())) {
            return this;
        }
        String end = LineEnds.of(cut);
        String tidy = words.replaceFirst("\\A(?:[^\\S\n]*\n)+", "").stripTrailing();
        String written = tidy.isEmpty() ? "" : LineEnds.as(tidy, cut) + end;
        return new PageSource(LineEnds.ended(cut, end), header, gap.isEmpty() ? end : gap, written, tail);
    }

    /** A value where the key stands; a line more where it does not; none where nothing is to be said. */
    PageSource with(String key, String value) {
        String end = LineEnds.of(cut);
        List<String> lines = new ArrayList<>(header);
        int at = indexOf(key);
        if (at >= 0 && value.isEmpty()) {
            lines.remove(at);
        } else if (at >= 0) {
            lines.set(at, HeaderEdit.valued(lines.get(at), value));
        } else if (!value.isEmpty()) {
            lines.add(key.equals("id") ? 0 : lines.size(), key + ": " + value + end);
        }
        String parted = gap.isEmpty() && !body.isEmpty() ? end : gap;
        return new PageSource(LineEnds.ended(cut, end), lines, parted, body, tail);
    }

    private int indexOf(String key) {
        for (int i = 0; i < header.size(); i++) {
            if (HeaderLine.of(LineEnds.bare(header.get(i))).filter(line -> line.key().equals(key)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    String text() {
        return cut + String.join("", header) + gap + body + tail;
    }
}
