package kexin.learning.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import kexin.Refused;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.learning.Learning;
import kexin.people.web.Me;

/**
 * {@code PUT /api/attempts/{attempt}/answers/{gap}} with {@code {"typed":"…"}}: keeps an answer. Answers 200 with
 * {@code {"savedAt":"…"}} once it is in the database; 409 with {@code {"message":"…"}} where it was refused.
 *
 * <p>A plain servlet, since it is by far the most frequent request: decision 0007.
 */
@WebServlet("/-/api/answer")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 8192;

    /** Looked up once: {@code jakarta.json.Json} searches every library of the application anew with each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private Learning learning;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = typed(request);
        if (typed == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            long attempt = Here.number(request, "attempt");
            String gap = Here.word(request, "gap");
            Instant savedAt = Twice.anew(() -> learning.answer(me.person(), attempt, gap, typed));
            send(response, HttpServletResponse.SC_OK, "savedAt", savedAt.toString());
        } catch (Refused refusal) {
            if (refusal.isUnknown()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                String message = tongue.say(refusal.key(), refusal.arguments());
                send(response, HttpServletResponse.SC_CONFLICT, "message", message);
            }
        }
    }

    /** @return null where the body is not of the form */
    private static String typed(HttpServletRequest request) throws IOException {
        char[] body = new char[LONGEST_BODY];
        int length = 0;
        for (int read; length < LONGEST_BODY
                && (read = request.getReader().read(body, length, LONGEST_BODY - length)) > 0; ) {
            length += read;
        }
        try (JsonReader json = JSON.createReader(new StringReader(new String(body, 0, length)))) {
            JsonObject object = json.readObject();
            return object.getString("typed", null);
        } catch (JsonException | ClassCastException noJson) {
            return null;
        }
    }

    private static void send(HttpServletResponse response, int status, String name, String value) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(JSON.createObjectBuilder().add(name, value).build());
    }
}
