package kexin.learning.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kexin.Refused;
import kexin.faces.Here;
import kexin.learning.Learning;
import kexin.people.web.Me;

/** {@code PUT /api/enrolments/{enrolment}/pages/{page}}: the page was opened. Answers 204. */
@WebServlet("/-/api/seen")
public class SeenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Learning learning;

    @Inject
    private Me me;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long enrolment = Here.number(request, "enrolment");
            String page = Here.word(request, "page");
            Twice.anew(() -> {
                learning.turnPage(me.person(), enrolment, page);
                return null;
            });
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refused refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
