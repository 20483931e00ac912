package kexin.course.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.Refused;
import kexin.course.notation.HeaderLine;

/** A lesson as it is written in one language. */
public final class LessonSource {

    private static final Pattern TITLE = Pattern.compile("^# .*$", Pattern.MULTILINE);

    private final Pieces pieces;
    private final List<PageSource> pages;
    private final List<String> ids;

    private LessonSource(Pieces pieces) {
        this.pieces = pieces;
        this.pages = pieces.all().stream().map(PageSource::of).toList();
        this.ids = named();
    }

    public static LessonSource of(String text) {
        return new LessonSource(Pieces.ofLesson(text));
    }

    /** Empty where it has none. */
    public String title() {
        return LineEnds.lines(pieces.head()).stream()
                .flatMap(line -> titleIn(line).stream())
                .findFirst()
                .orElse("");
    }

    /** Of its pages in order: as written, by place where none is. */
    public List<String> ids() {
        return ids;
    }

    private List<String> named() {
        List<String> names = new ArrayList<>();
        for (PageSource page : pages) {
            String byPlace = "p" + (names.size() + 1);
            names.add(page.value("id").filter(id -> !id.isEmpty()).orElse(byPlace));
        }
        return List.copyOf(names);
    }

    public boolean has(String id) {
        return ids().contains(id);
    }

    /** What a page calls itself. */
    public String title(String id) {
        return page(id).title();
    }

    /** What a page says, without its keys. */
    public String words(String id) {
        return page(id).words();
    }

    /** Lines of the file above what a page says. */
    public int linesBefore(String id) {
        int index = index(id);
        return pieces.linesBefore(index) + pages.get(index).linesBeforeBody();
    }

    /** The page on this line of the file, from 1; empty above the first. */
    public Optional<String> pageAt(int line) {
        Optional<String> at = Optional.empty();
        for (int i = 0; i < ids.size() && pieces.linesBefore(i) < line; i++) {
            at = Optional.of(ids.get(i));
        }
        return at;
    }

    /** Of one of a page's keys; empty where the page does not say it. */
    public String value(String id, String key) {
        return page(id).value(key).orElse("");
    }

    /** @throws Refused where the words would cut the page in two or take the next one in */
    public LessonSource withWords(String id, String words) {
        return with(id, page(id).withWords(words));
    }

    LessonSource with(String id, String key, String value) {
        return with(id, page(id).with(key, value));
    }

    /** Another title for a page, in the line where it has one. */
    LessonSource withTitle(String id, String title) {
        String words = words(id);
        String titled = TITLE.matcher(words).find()
                ? TITLE.matcher(words).replaceFirst(Matcher.quoteReplacement("# " + title))
                : "# " + title + "\n\n" + words;
        return withWords(id, titled);
    }

    LessonSource withTitle(String title) {
        List<String> lines = new ArrayList<>(LineEnds.lines(pieces.head()));
        for (int i = 0; i < lines.size(); i++) {
            if (titleIn(lines.get(i)).isPresent()) {
                lines.set(i, HeaderEdit.valued(lines.get(i), title));
                return new LessonSource(pieces.withHead(String.join("", lines)));
            }
        }
        String mark = text().startsWith(LineEnds.BYTE_ORDER_MARK) ? LineEnds.BYTE_ORDER_MARK : "";
        String rest = pieces.head().substring(mark.length());
        return new LessonSource(pieces.withHead(mark + "title: " + title + LineEnds.of(text()) + rest));
    }

    /** A page more, behind that one. */
    LessonSource plus(String after, String id, String kind, String words) {
        String text = "---\nid: " + id + (kind.isEmpty() ? "" : "\nkind: " + kind) + "\n\n" + words + "\n\n";
        return new LessonSource(pieces.plus(after.isEmpty() ? 0 : index(after) + 1, LineEnds.as(text, text())));
    }

    /** The same page once more, behind itself. */
    LessonSource twice(String id, String copy) {
        PageSource page = page(id).with("id", copy);
        String text = LineEnds.ended(page.text(), LineEnds.of(text()));
        return new LessonSource(pieces.plus(index(id) + 1, text));
    }

    /** With a page of another lesson. */
    LessonSource with(LessonSource other, String id, int to) {
        String end = LineEnds.of(text());
        String page = LineEnds.ended(LineEnds.as(LineEnds.plain(other.page(id).text()), text()), end);
        return new LessonSource(pieces.plus(Math.max(0, Math.min(to, pages.size())), page));
    }

    LessonSource minus(String id) {
        return new LessonSource(pieces.minus(index(id)));
    }

    /** @param to its new place, from 0 */
    LessonSource moved(String id, int to) {
        return new LessonSource(pieces.moved(index(id), to));
    }

    public String text() {
        return pieces.text();
    }

    private LessonSource with(String id, PageSource page) {
        return new LessonSource(pieces.with(index(id), page.text()));
    }

    private PageSource page(String id) {
        return pages.get(index(id));
    }

    private int index(String id) {
        int index = ids().indexOf(id);
        if (index < 0) {
            throw new Refused("refused.edit.gone", id);
        }
        return index;
    }

    private static Optional<String> titleIn(String line) {
        String bare = LineEnds.bare(line).replace(LineEnds.BYTE_ORDER_MARK, "");
        return HeaderLine.of(bare).filter(field -> field.key().equals("title")).map(HeaderLine::value);
    }
}
