package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Words;

/** An item in the making: words and gaps in order. */
final class ItemSketch {

    /** Where the East Asian blocks begin, punctuation included. */
    private static final char FIRST_OF_CHINESE = '\u2E80';

    private static final int MOST_GAPS = 500;

    private final String id;
    private final Losses losses;
    private final List<Object> parts = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private String page;
    private boolean scored = true;
    private int gaps;

    ItemSketch(String id, String page, Losses losses) {
        this.id = id;
        this.page = page;
        this.losses = losses;
    }

    void words(String words) {
        Formulas.list(words, losses);
        parts.add(words);
    }

    /** No more gaps are taken: the item will be left out. */
    boolean isFull() {
        return gaps > MOST_GAPS;
    }

    GapSketch gap() {
        GapSketch gap = new GapSketch(losses);
        if (++gaps <= MOST_GAPS) {
            parts.add(gap);
        }
        return gap;
    }

    /** Puts a gap where the text has a line to write on, else behind it. */
    GapSketch gapIn(String text) {
        int begin = text.indexOf("__");
        int end = begin;
        while (begin >= 0 && end < text.length() && text.charAt(end) == '_') {
            end++;
        }
        words(begin < 0 ? text + joint(text) : text.substring(0, begin));
        GapSketch gap = gap();
        words(begin < 0 ? "" : text.substring(end));
        return gap;
    }

    /** A space, but none behind Chinese. */
    private static String joint(String text) {
        return text.isEmpty() || text.charAt(text.length() - 1) >= FIRST_OF_CHINESE ? "" : " ";
    }

    /** A comma would make two of it. */
    void topic(String topic) {
        String line = Plain.line(topic);
        String clean = Plain.line(line.replace(',', ' '));
        if (!clean.equals(line)) {
            losses.add("topic", line, clean);
        }
        if (clean.startsWith("page:")) {
            page = clean.substring("page:".length()).strip();
        } else if (!clean.isEmpty()) {
            topics.add(clean);
        }
    }

    void practice() {
        scored = false;
    }

    /** Nothing if one of its gaps has no answer, there is no gap, or there are too many. */
    Optional<Item> item() {
        if (isFull()) {
            losses.leftOut("many");
            return Optional.empty();
        }
        if (gaps == 0 || !gaps().stream().allMatch(GapSketch::isUsable)) {
            losses.leftOut("answer.none");
            return Optional.empty();
        }
        return Optional.of(new Item(id, page, topics, scored, Item.NO_POOL, segments(), List.of(), 1));
    }

    List<GapSketch> gaps() {
        return parts.stream().filter(GapSketch.class::isInstance).map(GapSketch.class::cast).toList();
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int number = 0;
        StringBuilder words = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof GapSketch sketch) {
                addWords(words, segments);
                Gap gap = sketch.gap(id, ++number);
                segments.add(gap);
            } else {
                words.append(part);
            }
        }
        addWords(new StringBuilder(words.toString().stripTrailing()), segments);
        return segments;
    }

    private static void addWords(StringBuilder words, List<Segment> segments) {
        String clean = Plain.statement(words.toString(), segments.isEmpty());
        if (!clean.isEmpty()) {
            segments.add(new Words(clean));
        }
        words.setLength(0);
    }
}
