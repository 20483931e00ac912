package kexin.course.api;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kexin.course.CourseProblem;
import kexin.course.Editing;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.Unwritten;
import kexin.course.editing.Whereabouts;
import kexin.faces.Body;

/**
 * {@code GET /api/drafts/{course}/problems}: all there is to mend, each problem with its place in the files and in the editor,
 * and where sample text is left: {@code {"count":1,"samples":[{"what":"…","path":"courseware/counter/course.yaml","lesson":"",
 * "page":""}],"problems":[{"path":"…","place":"…:14:8","shown":"…","what":"…","mend":"…","lesson":"greeting","page":"CT.1.2",
 * "spot":"item:CT.1.q2","line":4}]}}.
 */
@WebServlet("/-/api/draft-problems")
public class DraftProblemsServlet extends Door {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private Editing editing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    JsonObject answer(String course, JsonObject said) {
        List<CourseProblem> problems = editing.read(trainer(), course).reading().problems();
        CourseTexts texts = editing.texts(trainer(), course);
        Unwritten unwritten = Unwritten.of(texts);
        JsonArrayBuilder samples = Body.JSON.createArrayBuilder();
        if (unwritten.summary()) {
            samples.add(sample(tongue().say("course.unwritten.summary"), texts.courseFile(), "", ""));
        }
        unwritten.pages().stream().limit(MOST).forEach(page ->
                samples.add(sample(tongue().say("course.edit.page", page.page()), "", CourseTexts.address(page.lesson()), page.page())));
        JsonArrayBuilder told = Body.JSON.createArrayBuilder();
        problems.stream().limit(MOST).forEach(problem -> told.add(told(problem, texts)));
        return Body.JSON.createObjectBuilder()
                .add("count", problems.size())
                .add("samples", samples)
                .add("problems", told)
                .build();
    }

    private static JsonObject sample(String what, String path, String lesson, String page) {
        return Body.JSON.createObjectBuilder()
                .add("what", what)
                .add("path", path)
                .add("lesson", lesson)
                .add("page", page)
                .build();
    }

    /** The place as the editor shows it: {@code CT.1.q2 (Chinese) · Line 5}. */
    private String shown(Whereabouts where, CourseTexts texts, String path) {
        String title = where.title(texts, path);
        String line = where.line() > 0
                ? tongue().say("course.edit.line", where.line())
                : tongue().say("course.edit.about");
        if (title.equals(path)) {
            return tongue().say("course.edit.place.file", title, line);
        }
        String language = Locale.forLanguageTag(where.language(texts, path)).getDisplayLanguage(tongue().getLocale());
        return tongue().say("course.edit.place", title, language, line);
    }

    private JsonObject told(CourseProblem problem, CourseTexts texts) {
        Whereabouts where = Whereabouts.of(texts, problem.file(), problem.line());
        Object[] arguments = problem.arguments().toArray();
        return Body.JSON.createObjectBuilder()
                .add("path", problem.file())
                .add("place", problem.place())
                .add("shown", shown(where, texts, problem.file()))
                .add("what", tongue().say(problem.key(), arguments))
                .add("mend", tongue().say(problem.key() + ".mend", arguments))
                .add("lesson", where.lesson())
                .add("page", where.page())
                .add("spot", where.spot())
                .add("line", where.line())
                .build();
    }
}
