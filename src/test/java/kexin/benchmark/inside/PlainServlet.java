package kexin.benchmark.inside;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;

/**
 * The least that a signed-in request can be answered with, behind the same filters, session and token as Kexin's own:
 * {@code PUT /health/plain/seen/{enrolment}/{page}} and {@code PUT /health/plain/answer/{attempt}/{gap}} write one row by
 * JDBC; {@code PUT /health/plain/begin/{enrolment}}, {@code PUT /health/plain/submit/{enrolment}/{attempt}} and
 * {@code GET /health/plain/result/{attempt}} are with it a whole attempt; {@code GET /health/plain/page} is a Faces page with the player's template and nothing in it. The router lets
 * everything under {@code /health/} through.
 */
@WebServlet("/health/plain/*")
public class PlainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private PlainTables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String[] words = request.getPathInfo().split("/");
        if (words[1].equals("result")) {
            try {
                say(response, JSON.createObjectBuilder(new HashMap<>(tables.result(Long.parseLong(words[2])))).build());
            } catch (SQLException broken) {
                throw new IOException(broken);
            }
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
            put(words[1], Long.parseLong(words[2]), words.length > 3 ? words[3] : "", request, response);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private void put(String deed, long number, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException, SQLException {
        switch (deed) {
            case "seen" -> {
                tables.see(number, name);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "begin" -> say(response, JSON.createObjectBuilder().add("attempt", tables.begin(number)).build());
            case "submit" -> {
                tables.submit(number, Long.parseLong(name));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> {
                tables.save(number, name, request.getReader().readLine());
                say(response, JSON.createObjectBuilder().add("savedAt", "in the plainest way").build());
            }
        }
    }

    private static void say(HttpServletResponse response, JsonObject body) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(body);
    }
}
