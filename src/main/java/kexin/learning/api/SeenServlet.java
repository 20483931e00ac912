package kexin.learning.api;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kexin.Refused;
import kexin.faces.Body;
import kexin.faces.Here;
import kexin.learning.Learning;
import kexin.people.web.Me;

/**
 * {@code PUT /api/enrolments/{enrolment}/pages/{page}}: the page was opened; with {@code {"read":15000}} it was read for
 * so many milliseconds more. {@code "ago"} says how many milliseconds ago that was, where it had to wait. Answers 204
 * once the page counts as read, before that 200 with {@code {"left":12000}}: milliseconds it has still to be read.
 */
@WebServlet("/-/api/seen")
public class SeenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 256;
    private static final long LONGEST_WAIT = Duration.ofDays(30).toMillis();

    @Inject
    private Learning learning;

    @Inject
    private Me me;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JsonObject> said = Body.read(request, LONGEST_BODY);
        if (said.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            long enrolment = Here.number(request, "enrolment");
            String page = Here.word(request, "page");
            Duration ago = millis(said.get(), "ago");
            Duration left = Twice.anew(() -> said.get().containsKey("read")
                    ? learning.read(me.person(), enrolment, page, millis(said.get(), "read"), ago)
                    : learning.turnPage(me.person(), enrolment, page, ago));
            tell(response, left);
        } catch (Refused refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void tell(HttpServletResponse response, Duration left) throws IOException {
        if (left.isZero()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            JsonObject body = Body.JSON.createObjectBuilder().add("left", left.toMillis()).build();
            Body.send(response, HttpServletResponse.SC_OK, body);
        }
    }

    /** Zero where it is missing, no number, or makes no sense. */
    private static Duration millis(JsonObject said, String name) {
        long millis = said.get(name) instanceof JsonNumber number ? number.longValue() : 0;
        return Duration.ofMillis(Math.max(0, Math.min(LONGEST_WAIT, millis)));
    }
}
