package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Words;

/** GIFT out. A question there has one gap: an item with several becomes one question for each, the others shown empty. */
public final class GiftWriter {

    private static final String OTHER_GAP = "(…)";

    private final Losses losses = new Losses();
    private final StringBuilder out = new StringBuilder();

    private GiftWriter() {}

    public static Exported write(ClozeText text) {
        GiftWriter writer = new GiftWriter();
        Unsaid unsaid = new Unsaid(writer.losses);
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
            out.append("// [tag:page:").append(item.page()).append(']');
            item.topics().forEach(topic -> out.append(" [tag:").append(topic.replace("]", "\\]")).append(']'));
            out.append("\n::").append(protect(alone ? item.id() : item.id() + "-" + gap.number())).append(":: [plain]");
            item.segments().forEach(segment -> out.append(shown(segment, gap)));
            out.append("\n\n");
        }
    }

    private void listUnsaid(Gap gap) {
        if (gap.weight() != 1) {
            losses.add("weight", gap.weight(), 1);
        }
        if (!gap.hint().isEmpty()) {
            losses.add("hint", gap.hint());
        }
    }

    private String shown(Segment segment, Gap asked) {
        if (segment instanceof Words words) {
            return protect(words.text());
        }
        return segment == asked ? "{" + answers(asked) + "}" : OTHER_GAP;
    }

    private String answers(Gap gap) {
        return gap.kind() == Gap.Kind.NUMBER ? "#" + numbers(gap) : words(gap);
    }

    private String numbers(Gap gap) {
        List<String> answers = new ArrayList<>();
        Amounts.of(gap, losses).amounts().forEach(amount -> answers.add("=" + amount.words() + feedback(gap.right())));
        gap.partly().forEach(part -> Amounts.words(part.answer(), losses)
                .ifPresent(number -> answers.add("=" + Grades.share(part, losses) + number + feedback(part.feedback()))));
        gap.wrong().forEach(wrong -> Amounts.words(wrong.answer(), losses)
                .ifPresent(number -> answers.add("=%0%" + number + feedback(wrong.feedback()))));
        return String.join(" ", answers);
    }

    /** In a short answer a wrong one is worth 0 %; with a tilde the question would become a choice. */
    private String words(Gap gap) {
        boolean chosen = gap.kind() != Gap.Kind.TYPED;
        List<String> answers = new ArrayList<>();
        gap.accepted().stream().limit(chosen ? 1 : gap.accepted().size())
                .forEach(answer -> answers.add("=" + answer(answer, chosen) + feedback(gap.right())));
        gap.partly().forEach(part -> answers.add((chosen ? "~" : "=") + Grades.share(part, losses)
                + answer(part.answer(), chosen) + feedback(part.feedback())));
        gap.wrong().forEach(wrong -> answers.add((chosen ? "~" : "=%0%")
                + answer(wrong.answer(), chosen) + feedback(wrong.feedback())));
        return String.join(" ", answers);
    }

    private static String answer(String words, boolean chosen) {
        return chosen ? protect(words) : protect(words).replace("*", "\\*");
    }

    private static String feedback(String words) {
        return words.isEmpty() ? "" : "#" + protect(words);
    }

    private static String protect(String words) {
        return words.replaceAll("[\\\\~=#{}:]", "\\\\$0").replace("\n", "\\n");
    }
}
