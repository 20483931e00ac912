package kexin.course.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Joins lines of Chinese: where a line ends within a paragraph, a browser would put a space between characters. */
final class Lines extends AbstractVisitor {

    private static final Pattern BREAK = Pattern.compile(
            "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]\\n[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF“‘—…]"
                    + "|[”’—…]\\n[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");

    private final List<Node> idle = new ArrayList<>();

    static void join(Node tree) {
        Lines lines = new Lines();
        tree.accept(lines);
        lines.idle.forEach(Node::unlink);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (lineBreak.getPrevious() instanceof Text before
                && lineBreak.getNext() instanceof Text after
                && BREAK.matcher(last(before.getLiteral()) + "\n" + first(after.getLiteral())).matches()) {
            idle.add(lineBreak);
        }
    }

    private static String last(String text) {
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1);
    }
}
