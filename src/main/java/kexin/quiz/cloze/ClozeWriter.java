package kexin.quiz.cloze;

import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Writes a quiz in its notation; what it wrote reads as the same quiz. */
public final class ClozeWriter {

    private final ClozeText text;
    private final StringBuilder out = new StringBuilder();

    private ClozeWriter(ClozeText text) {
        this.text = text;
    }

    public static String write(ClozeText text) {
        return new ClozeWriter(text).written();
    }

    private String written() {
        writeSettings();
        text.items().forEach(this::writeItem);
        return out.toString();
    }

    private void writeSettings() {
        Rules rules = text.rules();
        text.pass().ifPresent(pass -> line("pass", pass));
        rules.tries().ifPresent(tries -> line("tries", tries));
        rules.pause().ifPresent(pause -> line("pause", Durations.words(pause)));
        rules.time().ifPresent(time -> line("time", Durations.words(time)));
        for (Map.Entry<String, Integer> draw : rules.draw().entrySet()) {
            line(draw.getKey().isEmpty() ? "draw" : "draw " + draw.getKey(), draw.getValue());
        }
        if (rules.shuffle()) {
            line("shuffle", true);
        }
        if (rules.reveal() != Rules.Reveal.PASSED) {
            line("answers", rules.reveal().word());
        }
        writeMarking("", text.marking(), Marking.STANDARD);
    }

    private void writeItem(Item item) {
        out.append(out.length() == 0 ? "" : "\n").append("## ").append(item.id()).append('\n');
        line("page", item.page());
        if (!item.topics().isEmpty()) {
            line("topics", String.join(", ", item.topics()));
        }
        if (!item.scored()) {
            line("scored", false);
        }
        if (!item.pool().isEmpty()) {
            line("pool", item.pool());
        }
        writeStatement(item);
        item.groups().forEach(this::writeGroup);
        boolean only = item.gaps().size() == 1;
        item.gaps().forEach(gap -> writeNotes(gap, only ? "" : " " + gap.number()));
    }

    private void writeStatement(Item item) {
        StringBuilder statement = new StringBuilder("\n");
        for (Segment segment : item.segments()) {
            statement.append(segment instanceof Gap gap ? braces(gap) : Escapes.protect(((Words) segment).text(), "{}"));
        }
        out.append(statement.toString().replace("\n##", "\n\\##")).append("\n\n");
    }

    private static String braces(Gap gap) {
        return gap.accepted().stream()
                .map(answer -> Escapes.protect(answer, "{}|"))
                .collect(Collectors.joining("|", "{", "}"));
    }

    private void writeGroup(SortedSet<Integer> group) {
        line("any-order", group.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private void writeNotes(Gap gap, String of) {
        if (gap.kind() != Gap.Kind.TYPED) {
            line("kind" + of, gap.kind().word());
        }
        if (gap.weight() != 1) {
            line("weight" + of, gap.weight());
        }
        if (!gap.tolerance().equals(Tolerance.NONE)) {
            line("within" + of, gap.tolerance().words());
        }
        writeMarking(of, gap.marking(), text.marking());
        gap.wrong().forEach(wrong -> line("wrong" + of, note(wrong.answer(), wrong.feedback())));
        gap.partly().forEach(part -> line("partly" + of, part.percent() + "% " + note(part.answer(), part.feedback())));
        writeWords("hint" + of, gap.hint());
        writeWords("right" + of, gap.right());
    }

    private void writeMarking(String of, Marking marking, Marking otherwise) {
        if (!marking.folding().equals(otherwise.folding())) {
            line("fold" + of, marking.folding().words(otherwise.folding()));
        }
        if (marking.near() != otherwise.near()) {
            line("near" + of, marking.near());
        }
    }

    private void writeWords(String name, String words) {
        if (!words.isEmpty()) {
            line(name, Escapes.protect(words, ""));
        }
    }

    private static String note(String answer, String feedback) {
        return (Escapes.protect(answer, "=") + " = " + Escapes.protect(feedback, "")).stripTrailing();
    }

    private void line(String name, Object value) {
        out.append(name).append(": ").append(value).append('\n');
    }
}
