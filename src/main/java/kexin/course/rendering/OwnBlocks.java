package kexin.course.rendering;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** What our pages have and CommonMark has not. */
final class OwnBlocks {

    private OwnBlocks() {}

    /** The place of a picture; what is drawn there comes in after the cleaning. */
    static final class Figure extends CustomBlock {
        private final int number;

        Figure(int number) {
            this.number = number;
        }
    }

    /** A list of turns. */
    static final class Dialogue extends CustomBlock {}

    /** What one speaker says at a time; speakers are numbered from 1 by their first word. */
    static final class Turn extends CustomBlock {
        private final String speaker;
        private final int number;

        Turn(String speaker, int number) {
            this.speaker = speaker;
            this.number = number;
        }
    }

    static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Figure.class, Dialogue.class, Turn.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Figure figure) {
                element("figure", Map.of("data-picture", String.valueOf(figure.number)), node);
            } else if (node instanceof Turn turn) {
                turn(turn);
            } else {
                element("ol", Map.of("class", "dialogue"), node);
            }
        }

        private void turn(Turn turn) {
            html.line();
            html.tag("li", Map.of("class", "turn turn-" + turn.number));
            html.tag("span", Map.of("class", "speaker"));
            html.text(turn.speaker);
            html.tag("/span");
            html.line();
            children(turn);
            html.tag("/li");
            html.line();
        }

        private void element(String name, Map<String, String> attributes, Node node) {
            html.line();
            html.tag(name, attributes);
            children(node);
            html.tag("/" + name);
            html.line();
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
