package kexin.course.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.Refused;

/** A quiz as it is written in one language: its settings, and items each from its heading to the next. */
public final class QuizSource {

    // source: quizzes/README.md: a line is a name, a colon and a space, and what is said.
    private static final Pattern FIELD = Pattern.compile("([a-z][a-z-]{0,30}(?: [A-Za-z0-9.-]{1,40})?):(?= |$) *(.*?)\\s*");

    private final Pieces pieces;

    private QuizSource(Pieces pieces) {
        this.pieces = pieces;
    }

    public static QuizSource of(String text) {
        return new QuizSource(Pieces.ofQuiz(text));
    }

    /** Of its items in order. */
    public List<String> ids() {
        return pieces.all().stream().map(QuizSource::id).toList();
    }

    /** Of the items that mirror this page, in order. */
    public List<String> ids(String page) {
        return pieces.all().stream().filter(item -> mirrored(item).equals(page)).map(QuizSource::id).toList();
    }

    /** The page that an item mirrors, empty where it names none. */
    public String page(String id) {
        return mirrored(item(id));
    }

    public boolean has(String id) {
        return ids().contains(id);
    }

    public boolean isEmpty() {
        return pieces.all().isEmpty();
    }

    /** An item in its notation, with newlines alone and none at its end. */
    public String words(String id) {
        return LineEnds.plain(item(id)).stripTrailing();
    }

    /** Lines of the file above an item. */
    public int linesBefore(String id) {
        return pieces.linesBefore(index(id));
    }

    /** The item on this line of the file, from 1; empty above the first. */
    public Optional<String> itemAt(int line) {
        Optional<String> at = Optional.empty();
        List<String> ids = ids();
        for (int i = 0; i < ids.size() && pieces.linesBefore(i) < line; i++) {
            at = Optional.of(ids.get(i));
        }
        return at;
    }

    /** A setting of the whole quiz as it is written; empty where it does not say it. */
    public String setting(String name) {
        return LineEnds.lines(pieces.head()).stream()
                .flatMap(line -> field(line, name).stream())
                .findFirst()
                .orElse("");
    }

    /** @throws Refused where the words would be more than one item, or none */
    public QuizSource withWords(String id, String words) {
        String item = item(id);
        if (words.equals(words(id))) {
            return this;
        }
        String spare = item.substring(item.stripTrailing().length());
        String end = spare.isEmpty() ? LineEnds.of(text()) : spare;
        return new QuizSource(pieces.with(index(id), LineEnds.as(words.stripTrailing(), text()) + end));
    }

    QuizSource with(String name, String value) {
        List<String> lines = new ArrayList<>(LineEnds.lines(pieces.head()));
        int at = indexOf(lines, name);
        String line = name + ": " + value + LineEnds.of(text());
        if (at >= 0 && value.isEmpty()) {
            lines.remove(at);
        } else if (at >= 0) {
            lines.set(at, line);
        } else if (!value.isEmpty()) {
            lines.add(settingsEnd(lines), line);
            parted(lines);
        }
        return new QuizSource(pieces.withHead(String.join("", lines)));
    }

    QuizSource plus(int index, String words) {
        String text = LineEnds.as(words.stripTrailing() + "\n", text());
        String apart = index == 0 && pieces.head().isBlank() ? "" : LineEnds.of(text());
        Pieces parted = index == 0 ? pieces : pieces.with(index - 1, spaced(pieces.all().get(index - 1)));
        return new QuizSource(parted.plus(index, index < pieces.all().size() ? text + apart : text));
    }

    QuizSource minus(String id) {
        return new QuizSource(pieces.minus(index(id)));
    }

    QuizSource moved(String id, int to) {
        return new QuizSource(pieces.moved(index(id), to));
    }

    /** Every item of this page mirrors it under its new id. */
    QuizSource withPage(String page, String newPage) {
        Pieces changed = pieces;
        for (int i = 0; i < pieces.all().size(); i++) {
            if (mirrored(pieces.all().get(i)).equals(page)) {
                changed = changed.with(i, mirroring(pieces.all().get(i), newPage));
            }
        }
        return new QuizSource(changed);
    }

    public String text() {
        return pieces.text();
    }

    int index(String id) {
        int index = ids().indexOf(id);
        if (index < 0) {
            throw new Refused("refused.edit.gone", id);
        }
        return index;
    }

    private String item(String id) {
        return pieces.all().get(index(id));
    }

    /** With an empty line at its end. */
    private String spaced(String item) {
        String end = LineEnds.of(text());
        String ended = LineEnds.ended(item, end);
        return LineEnds.plain(ended).endsWith("\n\n") ? ended : ended + end;
    }

    private static String id(String item) {
        return LineEnds.bare(LineEnds.lines(item).get(0)).substring(2).strip();
    }

    /** The page an item mirrors, as the lines under its heading say. */
    private static String mirrored(String item) {
        List<String> lines = LineEnds.bare(LineEnds.lines(item));
        for (int i = 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            Optional<String> page = field(lines.get(i), "page");
            if (page.isPresent()) {
                return page.get();
            }
        }
        return "";
    }

    private static String mirroring(String item, String page) {
        List<String> lines = new ArrayList<>(LineEnds.lines(item));
        for (int i = 1; i < lines.size(); i++) {
            if (field(lines.get(i), "page").isPresent()) {
                lines.set(i, HeaderEdit.valued(lines.get(i), page));
                break;
            }
        }
        return String.join("", lines);
    }

    private static Optional<String> field(String line, String name) {
        Matcher field = FIELD.matcher(LineEnds.bare(line).replace(LineEnds.BYTE_ORDER_MARK, ""));
        return field.matches() && field.group(1).equals(name) ? Optional.of(field.group(2)) : Optional.empty();
    }

    private static int indexOf(List<String> lines, String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (field(lines.get(i), name).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last line that says something. */
    private static int settingsEnd(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private void parted(List<String> lines) {
        if (!lines.get(lines.size() - 1).isBlank()) {
            lines.add(LineEnds.of(text()));
        }
    }
}
