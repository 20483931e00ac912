package kexin.course.editing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.Refused;

/**
 * What of a course somebody writes at: what a page says, an item of a quiz, or a file as a whole.
 *
 * @param path of the file
 * @param kind {@code page}, {@code item} or {@code file}
 * @param id of the page or item; empty for a file
 */
public record Spot(String path, String kind, String id) {

    private static final Pattern WORDS = Pattern.compile("(page|item):(.{1,200})|file");

    /** @throws Refused as unknown, what is no such place: {@code page:SM.1.2}, {@code item:SM.1.q1}, {@code file} */
    public static Spot of(String path, String words) {
        Matcher match = WORDS.matcher(words);
        if (!match.matches()) {
            throw Refused.unknown();
        }
        return match.group(1) == null ? new Spot(path, "file", "") : new Spot(path, match.group(1), match.group(2));
    }

    /** What stands here in the text of the file. Empty where the page or item is gone. */
    public String read(String text) {
        return switch (kind) {
            case "page" -> LessonSource.of(text).has(id) ? LessonSource.of(text).words(id) : "";
            case "item" -> QuizSource.of(text).has(id) ? QuizSource.of(text).words(id) : "";
            default -> LineEnds.plain(text.replaceFirst("^\uFEFF", ""));
        };
    }

    /**
     * The text of the file with other words here.
     *
     * @throws Refused where the page or item is gone, or would not stay one
     */
    public String write(String text, String words) {
        return switch (kind) {
            case "page" -> LessonSource.of(text).withWords(id, words).text();
            case "item" -> item(text, words);
            default -> words.equals(read(text)) ? text : whole(text, words);
        };
    }

    /** Its id is its name for ever: answers are kept under it. */
    private String item(String text, String words) {
        QuizSource changed = QuizSource.of(text).withWords(id, words);
        if (!changed.has(id)) {
            throw new Refused("refused.edit.item.id", id);
        }
        return changed.text();
    }

    private static String whole(String text, String words) {
        String mark = text.startsWith(LineEnds.BYTE_ORDER_MARK) ? LineEnds.BYTE_ORDER_MARK : "";
        return mark + LineEnds.as(words, text);
    }
}
