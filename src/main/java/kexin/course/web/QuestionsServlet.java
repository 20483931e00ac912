package kexin.course.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kexin.Refused;
import kexin.faces.Here;
import kexin.people.web.Me;

/** {@code /questions/{course}/{lesson}/{language}.{format}}: a quiz for Moodle ({@code xml}) or as GIFT ({@code gift}). */
@WebServlet("/-/questions")
public class QuestionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<String> FORMATS = Set.of("xml", "gift");

    @Inject
    private QuestionsExport export;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String lesson = Here.word(request, "lesson");
        String language = Here.word(request, "language");
        String format = Here.word(request, "format");
        if (!FORMATS.contains(format)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String quiz = Here.word(request, "course") + "/" + lesson + "/" + language;
        try {
            String document = export.of(me.person(), quiz, format).document();
            response.setContentType(format.equals("xml") ? "text/xml;charset=UTF-8" : "text/plain;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + lesson + "." + language + "." + format + "\"");
            response.getWriter().print(document);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
