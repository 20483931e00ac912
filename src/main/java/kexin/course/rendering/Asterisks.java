package kexin.course.rendering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.course.notation.Flaws;
import kexin.course.notation.Place;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds asterisks that a reader would see though they were meant to make bold. In Chinese, where no space parts words,
 * CommonMark takes {@code **“重点”**是} as it stands: a mark beside punctuation on one side and a character on the other
 * neither opens nor closes.
 */
final class Asterisks extends AbstractVisitor {

    private static final Pattern MARK = Pattern.compile("(?<![\\\\*])\\*\\*(?!\\*)");

    private final Markdown markdown;
    private final Flaws flaws;

    Asterisks(Markdown markdown, Flaws flaws) {
        this.markdown = markdown;
        this.flaws = flaws;
    }

    static void check(Markdown markdown, Flaws flaws) {
        markdown.tree().accept(new Asterisks(markdown, flaws));
    }

    @Override
    public void visit(Text text) {
        for (SourceSpan span : text.getSourceSpans()) {
            Matcher mark = MARK.matcher(markdown.source(span));
            if (mark.find()) {
                Place start = markdown.place(span);
                flaws.add(new Place(start.line(), start.column() + mark.start()), "problem.asterisks");
            }
        }
    }
}
