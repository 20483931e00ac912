package kexin.course.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines with the ends they have, so that put together again they are the same text. */
final class LineEnds {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern END = Pattern.compile("\r\n|\r|\n");

    private LineEnds() {}

    /** Each with its end; only the last may have none. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Matcher end = END.matcher(text);
        int begin = 0;
        while (end.find()) {
            lines.add(text.substring(begin, end.end()));
            begin = end.end();
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin));
        }
        return lines;
    }

    /** A line without its end. */
    static String bare(String line) {
        return END.matcher(line).replaceAll("");
    }

    static List<String> bare(List<String> lines) {
        return lines.stream().map(LineEnds::bare).toList();
    }

    /** How lines end here: as the first does. */
    static String of(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? end.group() : "\n";
    }

    /** With newlines alone, as a browser and the readers have it. */
    static String plain(String text) {
        return END.matcher(text).replaceAll("\n");
    }

    /** Newlines as lines end in the other text. */
    static String as(String plain, String other) {
        return END.matcher(plain).replaceAll(Matcher.quoteReplacement(of(other)));
    }

    /** With an end to its last line, if it has a line. */
    static String ended(String text, String end) {
        boolean lineless = text.isEmpty() || text.equals(BYTE_ORDER_MARK);
        return lineless || text.endsWith("\n") || text.endsWith("\r") ? text : text + end;
    }
}
