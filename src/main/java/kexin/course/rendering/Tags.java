package kexin.course.rendering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kexin.course.notation.Flaws;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Leaves of an author's HTML the harmless inline tags, and of links those that lead to a page or a letter box. */
final class Tags {

    static final String[] HARMLESS = {
        "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s",
        "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"
    };

    private static final Pattern KNOWN = Pattern.compile(
            "</?(" + String.join("|", HARMLESS) + ")(\\s+(title|lang)=\"[^\"]*\")*\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ALONE = Set.of("br", "wbr");
    private static final Pattern COMMENT = Pattern.compile("<!--(?s:.*?)-->");
    private static final Pattern TAG = Pattern.compile("<[/!?A-Za-z][^>]*>?");
    private static final Pattern LINK = Pattern.compile("(https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    private final Markdown markdown;
    private final Flaws flaws;

    Tags(Markdown markdown, Flaws flaws) {
        this.markdown = markdown;
        this.flaws = flaws;
    }

    void arrange() {
        List<Node> odd = new ArrayList<>();
        Map<Node, List<HtmlInline>> inline = new LinkedHashMap<>();
        markdown.tree().accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                inline.computeIfAbsent(html.getParent(), parent -> new ArrayList<>()).add(html);
            }

            @Override
            public void visit(HtmlBlock html) {
                if (!isHarmless(html, html.getLiteral()) || !isBalanced(html, html.getLiteral())) {
                    odd.add(html);
                }
            }

            @Override
            public void visit(Link link) {
                check(link);
                visitChildren(link);
            }
        });
        inline.values().stream().filter(tags -> !areTaken(tags)).forEach(odd::addAll);
        odd.forEach(Node::unlink);
    }

    /** Those of one paragraph: all or none. */
    private boolean areTaken(List<HtmlInline> tags) {
        return tags.stream().allMatch(tag -> isHarmless(tag, tag.getLiteral()))
                && isBalanced(tags.get(0), tags.stream().map(HtmlInline::getLiteral).collect(Collectors.joining()));
    }

    /** A tag left open would reach into the paragraphs that follow. */
    private boolean isBalanced(Node node, String literal) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = KNOWN.matcher(COMMENT.matcher(literal).replaceAll(""));
        boolean balanced = true;
        while (balanced && tag.find()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            if (tag.group().startsWith("</")) {
                balanced = name.equals(open.poll());
            } else if (!ALONE.contains(name)) {
                open.push(name);
            }
        }
        if (!balanced || !open.isEmpty()) {
            flaws.add(markdown.place(node), "problem.html.open");
        }
        return balanced && open.isEmpty();
    }

    private boolean isHarmless(Node node, String literal) {
        Matcher tag = TAG.matcher(COMMENT.matcher(literal).replaceAll(""));
        while (tag.find()) {
            if (!KNOWN.matcher(tag.group()).matches()) {
                flaws.add(markdown.place(node), "problem.html", shown(tag.group()));
                return false;
            }
        }
        return true;
    }

    private static String shown(String tag) {
        return tag.length() > 40 ? tag.substring(0, 40) + "…" : tag;
    }

    private void check(Link link) {
        if (!LINK.matcher(link.getDestination()).matches()) {
            flaws.add(markdown.place(link), "problem.link", link.getDestination());
        }
    }
}
