package kexin.learning.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import kexin.learning.web.Outline.Line;
import kexin.learning.web.Outline.Part;
import org.jsoup.nodes.Entities;

/**
 * Writes an {@link Outline}, for {@code tags/outline.xhtml}. As nested repetitions it was half the cost of a lesson page,
 * which carries the outline of its whole course, and element by element still a seventh.
 */
@FacesComponent("kexin.OutlineLines")
public class OutlineLines extends UIComponentBase {

    @Override
    public String getFamily() {
        return "kexin";
    }

    /** The same in every line: where lines lead, what a quiz and a done line are called. */
    record Setting(String base, String quiz, String done, boolean all) {

        Setting {
            base = escape(base);
            quiz = escape(quiz);
            done = escape(done);
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Map<String, Object> given = getAttributes();
        Setting setting = new Setting(
                (String) given.get("base"),
                (String) given.get("quiz"),
                (String) given.get("done"),
                Boolean.TRUE.equals(given.get("all")));
        context.getResponseWriter().write(html((Outline) given.get("outline"), setting));
    }

    static String html(Outline outline, Setting setting) {
        StringBuilder html = new StringBuilder(1 << 14).append("<ol>");
        for (Part part : outline.parts()) {
            part(html, part, setting);
        }
        return html.append("</ol>").toString();
    }

    private static void part(StringBuilder html, Part part, Setting setting) {
        html.append("<li class=\"part\"><details").append(part.open() || setting.all() ? " open=\"open\"" : "");
        html.append("><summary><span class=\"part-title\">").append(part.number()).append(". ");
        html.append(escape(part.title())).append("</span> <span class=\"figure\">");
        html.append(part.done()).append('/').append(part.pages()).append("</span></summary><ol>");
        for (Line line : part.lines()) {
            line(html, line, setting);
        }
        html.append("</ol></details></li>");
    }

    private static void line(StringBuilder html, Line line, Setting setting) {
        boolean quiz = line.stop().isQuiz();
        html.append("<li><a href=\"").append(setting.base()).append(escape(line.stop().path()));
        html.append("\" class=\"line").append(quiz ? " quiz" : "").append(line.done() ? " done" : "").append('"');
        html.append(line.current() ? " aria-current=\"page\"" : "");
        html.append(" data-page=\"").append(escape(line.stop().page())).append("\"><span class=\"tick\"></span><span>");
        html.append(quiz ? setting.quiz() : escape(line.title())).append("</span><span class=\"unseen\">");
        html.append(line.done() ? setting.done() : "").append("</span></a></li>");
    }

    /** For text and for attributes in double quotes. */
    private static String escape(String words) {
        return Entities.escape(words);
    }
}
