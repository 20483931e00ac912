package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Item;

/**
 * GIFT in: short answer, missing word, numerical. Questions are parted by empty lines; a name stands between double
 * colons, a format in brackets, the answers in braces. source: docs.moodle.org, GIFT format
 */
public final class Gift {

    private static final int LONGEST = 10_000_000;
    private static final int SHOWN = 40;
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^\\]]){1,100})]");
    private static final Pattern ID = Pattern.compile("\\[id:([^\\]]{1,100})]");
    private static final String CATEGORY = "$CATEGORY:";

    private final Losses losses = new Losses();
    private final Names names = new Names(losses);
    private final String page;
    private final List<Item> items = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final StringBuilder question = new StringBuilder();
    private String idNumber = "";
    private int firstLine;

    private Gift(String page) {
        this.page = page;
    }

    /** @param page the items are said to mirror, where they do not name one */
    public static Imported read(String source, String page) {
        Gift reader = new Gift(page);
        if (source.length() > LONGEST) {
            reader.losses.add("long", LONGEST);
        } else {
            reader.readLines((source.startsWith("\uFEFF") ? source.substring(1) : source).lines().toList());
        }
        return new Imported(new ClozeText(OptionalInt.empty(), reader.items), reader.losses.all());
    }

    private void readLines(List<String> lines) {
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank()) {
                endQuestion();
            } else if (line.stripLeading().startsWith("//")) {
                readComment(line);
            } else if (line.stripLeading().startsWith(CATEGORY)) {
                losses.of("");
                losses.add("category", line.strip().substring(CATEGORY.length()).strip());
            } else {
                firstLine = question.isEmpty() ? number : firstLine;
                question.append(line).append('\n');
            }
        }
        endQuestion();
    }

    private void readComment(String line) {
        TAG.matcher(line).results().forEach(tag -> tags.add(tag.group(1).replace("\\]", "]")));
        ID.matcher(line).results().forEach(id -> idNumber = id.group(1));
    }

    private void endQuestion() {
        if (!question.isEmpty()) {
            readQuestion(question.toString().strip());
            question.setLength(0);
            tags.clear();
            idNumber = "";
        }
    }

    private void readQuestion(String source) {
        int nameEnd = source.startsWith("::") ? source.indexOf("::", 2) : -1;
        String name = nameEnd < 0 ? "" : GiftText.resolve(source.substring(2, nameEnd));
        ItemSketch sketch = new ItemSketch(names.id(name, idNumber), page, losses);
        tags.forEach(sketch::topic);
        if (readBody(source.substring(nameEnd < 0 ? 0 : nameEnd + 2).strip(), sketch)) {
            sketch.item().ifPresent(items::add);
        }
    }

    private boolean readBody(String body, ItemSketch sketch) {
        int open = Cuts.find(body, '{', 0);
        int close = Cuts.find(body, '}', Math.max(0, open));
        if (open < 0 && close < 0) {
            losses.leftOut("type", "description");
        } else if (open < 0 || close < 0) {
            int at = Math.max(open, close);
            losses.leftOut("brace", firstLine, Plain.line(body.substring(at, Math.min(body.length(), at + SHOWN))));
        } else if (Cuts.find(body, '{', close) >= 0) {
            losses.leftOut("type", "{…} {…}");
        } else {
            return readAnswers(body.substring(0, open), body.substring(open + 1, close), body.substring(close + 1), sketch);
        }
        return false;
    }

    private boolean readAnswers(String before, String answers, String after, ItemSketch sketch) {
        GiftText text = GiftText.of(before, losses);
        GapSketch gap;
        if (after.isBlank()) {
            gap = sketch.gapIn(text.words(before));
        } else {
            sketch.words(text.words(before) + text.spaceAfter(before));
            gap = sketch.gap();
            sketch.words(text.spaceBefore(after) + text.further(after));
        }
        return new GiftAnswers(answers, text, losses).into(gap);
    }
}
