package kexin.course.rendering;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.course.notation.Flaws;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Turns the lists of a dialogue into turns.
 *
 * <pre>- 客服：您好，这里是营业厅。  →  speaker 客服, who says 您好，这里是营业厅。</pre>
 */
final class Turns {

    /** No sentence, and a colon that is neither in a time nor in an address. */
    private static final Pattern SPEAKER =
            Pattern.compile("\\s*([^:：。！？；!?;]{1,24}?)\\s*(：|:(?![\\d/]))\\s*");

    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*");

    private final Markdown markdown;
    private final Flaws flaws;
    private final Map<String, Integer> speakers = new HashMap<>();

    Turns(Markdown markdown, Flaws flaws) {
        this.markdown = markdown;
        this.flaws = flaws;
    }

    void arrange() {
        for (Node block = markdown.tree().getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock list) {
                block = dialogue(list);
            }
        }
        if (speakers.isEmpty()) {
            flaws.add(markdown.place(markdown.tree()), "problem.dialogue.turns");
        }
    }

    private Node dialogue(ListBlock list) {
        OwnBlocks.Dialogue dialogue = new OwnBlocks.Dialogue();
        dialogue.setSourceSpans(list.getSourceSpans());
        list.insertBefore(dialogue);
        while (list.getFirstChild() != null) {
            dialogue.appendChild(turn(list.getFirstChild()));
        }
        list.unlink();
        return dialogue;
    }

    private Node turn(Node item) {
        String speaker = item.getFirstChild() instanceof Paragraph paragraph ? cutSpeaker(paragraph) : "";
        if (speaker.isEmpty()) {
            flaws.add(markdown.place(item), "problem.dialogue.speaker");
        }
        int number = speaker.isEmpty() ? 0 : speakers.computeIfAbsent(speaker, name -> speakers.size() + 1);
        OwnBlocks.Turn turn = new OwnBlocks.Turn(speaker, number);
        turn.setSourceSpans(item.getSourceSpans());
        while (item.getFirstChild() != null) {
            turn.appendChild(item.getFirstChild());
        }
        item.unlink();
        return turn;
    }

    /** The name before the first colon, which may be set in bold, with the colon or without; empty if there is none. */
    private static String cutSpeaker(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        if (first instanceof Text text) {
            return cut(text, SPEAKER);
        }
        boolean set = first instanceof StrongEmphasis || first instanceof Emphasis;
        if (!set || !(first.getFirstChild() instanceof Text name)) {
            return "";
        }
        String speaker = cut(name, SPEAKER);
        if (speaker.isEmpty() && first.getNext() instanceof Text rest && COLON.matcher(rest.getLiteral()).lookingAt()) {
            cut(rest, COLON);
            speaker = name.getLiteral().strip();
        }
        if (!speaker.isEmpty()) {
            first.unlink();
            stripStart(paragraph.getFirstChild());
        }
        return speaker;
    }

    private static void stripStart(Node node) {
        if (node instanceof Text text) {
            text.setLiteral(text.getLiteral().stripLeading());
        }
    }

    private static String cut(Text text, Pattern start) {
        Matcher match = start.matcher(text.getLiteral());
        if (!match.lookingAt()) {
            return "";
        }
        text.setLiteral(text.getLiteral().substring(match.end()));
        return match.groupCount() == 0 ? "" : match.group(1);
    }
}
