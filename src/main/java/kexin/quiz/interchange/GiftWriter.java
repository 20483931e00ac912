package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Words;

/** GIFT out. A question there has one gap: an item with several becomes one question for each, the others shown empty. */
public final class GiftWriter {

    private static final String OTHER_GAP = "(…)";

    /** What Moodle would take for a share of the points or for the name of a format. */
    private static final Pattern MISTAKEN = Pattern.compile("%|\\[(?:html|moodle|plain|markdown)]");

    /** Anywhere between the braces it makes a matching question of a short answer. */
    private static final String ARROW = "->";

    private final Losses losses = new Losses();
    private final StringBuilder out = new StringBuilder();

    private GiftWriter() {}

    public static Exported write(ClozeText text) {
        GiftWriter writer = new GiftWriter();
        Unsaid unsaid = new Unsaid(writer.losses, false);
        unsaid.list(text);
        for (Item item : text.items()) {
            unsaid.list(item);
            writer.write(item);
        }
        return new Exported(writer.out.toString(), writer.losses.all());
    }

    private void write(Item item) {
        boolean alone = item.gaps().size() == 1;
        if (!alone) {
            losses.add("gaps", item.gaps().size());
        }
        for (Gap gap : item.gaps()) {
            listUnsaid(gap);
            Outgoing outgoing = Outgoing.of(gap, item, losses);
            boolean typed = outgoing.kind() == Gap.Kind.TYPED;
            write(item, typed ? outgoing.only(this::isSayable) : outgoing, alone ? item.id() : item.id() + "-" + gap.number());
        }
    }

    private boolean isSayable(String answer) {
        if (answer.contains(ARROW)) {
            losses.add("arrow", answer);
            return false;
        }
        return true;
    }

    private void write(Item item, Outgoing outgoing, String name) {
        if (outgoing.kind() == Gap.Kind.TYPED && outgoing.accepted().isEmpty()) {
            losses.leftOut("answer.none");
            return;
        }
        out.append("// [tag:page:").append(item.page()).append(']');
        item.topics().forEach(topic -> out.append(" [tag:").append(topic.replace("]", "\\]")).append(']'));
        out.append("\n::").append(protect(name)).append(":: [plain]");
        item.segments().forEach(segment -> out.append(shown(segment, outgoing)));
        out.append("\n\n");
    }

    private void listUnsaid(Gap gap) {
        if (gap.weight() != 1) {
            losses.add("weight", gap.weight(), 1);
        }
        if (!gap.hint().isEmpty()) {
            losses.add("hint", gap.hint());
        }
    }

    private String shown(Segment segment, Outgoing asked) {
        if (segment instanceof Words words) {
            return protect(words.text());
        }
        return segment == asked.gap() ? "{" + answers(asked) + "}" : OTHER_GAP;
    }

    private String answers(Outgoing outgoing) {
        return switch (outgoing.kind()) {
            case NUMBER -> "#" + numbers(outgoing);
            case TYPED -> typed(outgoing);
            case CHOICE, BANK -> choices(outgoing);
        };
    }

    private String numbers(Outgoing outgoing) {
        Gap gap = outgoing.gap();
        List<String> answers = new ArrayList<>();
        outgoing.amounts().forEach(amount -> answers.add("=" + amount.words() + feedback(gap.right())));
        gap.partly().forEach(part -> Amounts.words(part.answer(), losses)
                .ifPresent(number -> answers.add("=" + Grades.share(part, losses) + number + feedback(part.feedback()))));
        gap.wrong().forEach(wrong -> Amounts.words(wrong.answer(), losses)
                .ifPresent(number -> answers.add("=%0%" + number + feedback(wrong.feedback()))));
        return String.join(" ", answers);
    }

    /** In a short answer a wrong one is worth 0 %; with a tilde the question would become a choice. */
    private String typed(Outgoing outgoing) {
        List<String> answers = new ArrayList<>();
        outgoing.accepted().forEach(answer -> answers.add("=" + starless(answer) + feedback(outgoing.gap().right())));
        outgoing.partly().forEach(part -> answers.add(
                "=" + Grades.share(part, losses) + starless(part.answer()) + feedback(part.feedback())));
        outgoing.wrong().forEach(wrong -> answers.add("=%0%" + starless(wrong.answer()) + feedback(wrong.feedback())));
        return String.join(" ", answers);
    }

    private String choices(Outgoing outgoing) {
        Gap gap = outgoing.gap();
        List<String> answers = new ArrayList<>();
        answers.add("=" + answer(gap.best()) + feedback(gap.right()));
        gap.partly().forEach(part -> answers.add(
                "~" + Grades.share(part, losses) + answer(part.answer()) + feedback(part.feedback())));
        outgoing.wrong().forEach(wrong -> answers.add("~" + answer(wrong.answer()) + feedback(wrong.feedback())));
        return String.join(" ", answers);
    }

    /** An asterisk that stands for any text there is meant as itself. */
    private static String starless(String words) {
        return answer(words).replace("*", "\\*");
    }

    private static String answer(String words) {
        return (MISTAKEN.matcher(words).lookingAt() ? "[plain]" : "") + protect(words);
    }

    private static String feedback(String words) {
        if (words.contains(ARROW)) {
            return "#[html]" + protect(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }
        return words.isEmpty() ? "" : "#" + answer(words);
    }

    private static String protect(String words) {
        return words.replaceAll("[\\\\~=#{}:]", "\\\\$0").replace("\n", "\\n");
    }
}
