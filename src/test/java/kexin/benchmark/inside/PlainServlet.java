package kexin.benchmark.inside;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;

/**
 * The least that a signed-in request can be answered with, behind the same filters, session and token as Kexin's own:
 * {@code PUT /health/plain/seen/{enrolment}/{page}} and {@code PUT /health/plain/answer/{attempt}/{gap}} write one row by
 * JDBC; {@code GET /health/plain/page} is a Faces page with the player's template and nothing in it. The router lets
 * everything under {@code /health/} through.
 */
@WebServlet("/health/plain/*")
public class PlainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlainTables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        request.setAttribute("kexin.path", "/courses/empty");
        request.getRequestDispatcher("/WEB-INF/learning/empty.xhtml").forward(request, response);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String[] words = request.getPathInfo().split("/");
        try {
            if (words[1].equals("seen")) {
                tables.see(Long.parseLong(words[2]), words[3]);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                tables.save(Long.parseLong(words[2]), words[3], request.getReader().readLine());
                response.setContentType("application/json;charset=UTF-8");
                response.getWriter().print("{\"savedAt\":\"in the plainest way\"}");
            }
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
