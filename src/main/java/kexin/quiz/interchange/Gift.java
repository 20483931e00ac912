package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Item;

/**
 * GIFT in: short answer, missing word, numerical. Questions are parted by empty lines; a name stands between double
 * colons, a format in brackets, the answers in braces. source: docs.moodle.org, GIFT format
 */
public final class Gift {

    private static final int LONGEST = 10_000_000;
    private static final Pattern FORMAT = Pattern.compile("\\[(html|moodle|plain|markdown)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]]{1,100})]");

    private final Losses losses = new Losses();
    private final Names names = new Names(losses);
    private final String page;
    private final List<Item> items = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Gift(String page) {
        this.page = page;
    }

    /** @param page the items are said to mirror, where they do not name one */
    public static Imported read(String source, String page) {
        Gift reader = new Gift(page);
        if (source.length() > LONGEST) {
            reader.losses.add("long", LONGEST);
        } else {
            reader.read(source.startsWith("\uFEFF") ? source.substring(1) : source);
        }
        return new Imported(new ClozeText(OptionalInt.empty(), reader.items), reader.losses.all());
    }

    private void read(String source) {
        StringBuilder question = new StringBuilder();
        for (String line : (source + "\n\n").lines().toList()) {
            if (line.isBlank()) {
                readQuestion(question.toString().strip());
                question.setLength(0);
            } else if (line.stripLeading().startsWith("//")) {
                TAG.matcher(line).results().forEach(tag -> tags.add(tag.group(1)));
            } else if (line.startsWith("$CATEGORY:")) {
                losses.of("");
                losses.add("category", line.substring("$CATEGORY:".length()).strip());
            } else {
                question.append(line).append('\n');
            }
        }
        readQuestion(question.toString().strip());
    }

    private void readQuestion(String question) {
        if (question.isEmpty()) {
            return;
        }
        int nameEnd = question.startsWith("::") ? question.indexOf("::", 2) : -1;
        String name = nameEnd < 0 ? "" : GiftAnswers.resolve(question.substring(2, nameEnd));
        ItemSketch sketch = new ItemSketch(names.id(name), page, losses);
        tags.forEach(sketch::topic);
        tags.clear();
        if (readBody(question.substring(nameEnd < 0 ? 0 : nameEnd + 2).strip(), sketch)) {
            sketch.item().ifPresent(items::add);
        }
    }

    private boolean readBody(String body, ItemSketch sketch) {
        Matcher format = FORMAT.matcher(body);
        boolean html = !format.lookingAt() || !format.group(1).equals("plain");
        String text = format.lookingAt() ? body.substring(format.end()) : body;
        int open = Cuts.find(text, '{', 0);
        int close = open < 0 ? -1 : Cuts.find(text, '}', open);
        if (open < 0) {
            losses.add("type", "description");
        } else if (close < 0) {
            losses.add("open", Plain.line(text.substring(open, Math.min(text.length(), open + 40))));
        } else if (Cuts.find(text, '{', close) >= 0) {
            losses.add("type", "{…} {…}");
        } else {
            return readAnswers(words(text.substring(0, open), html), text.substring(open + 1, close),
                    words(text.substring(close + 1), html), html, sketch);
        }
        return false;
    }

    private boolean readAnswers(String before, String answers, String after, boolean html, ItemSketch sketch) {
        boolean missingWord = !after.isEmpty();
        GapSketch gap;
        if (missingWord) {
            sketch.words(before.isEmpty() ? "" : before + " ");
            gap = sketch.gap();
            sketch.words(startsSentenceEnd(after) ? after : " " + after);
        } else {
            gap = sketch.gapIn(before);
        }
        return new GiftAnswers(answers, feedback -> words(feedback, html), losses).into(gap);
    }

    private static boolean startsSentenceEnd(String words) {
        return !Character.isLetterOrDigit(words.codePointAt(0)) || Character.isIdeographic(words.codePointAt(0));
    }

    private String words(String text, boolean html) {
        String plain = GiftAnswers.resolve(text).strip();
        return html ? Plain.text(plain, losses) : plain;
    }
}
