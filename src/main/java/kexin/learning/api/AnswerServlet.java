package kexin.learning.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import kexin.Refused;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.learning.Answering;
import kexin.learning.SavedAnswer;
import kexin.learning.Stale;
import kexin.learning.Typing;
import kexin.people.web.Me;

/**
 * {@code PUT /api/attempts/{attempt}/answers/{gap}} with {@code {"typed":"…","revision":2,"write":"…","language":"en"}}:
 * keeps an answer that is based on revision 2 of it, 0 where there was none. The write is named by whoever sends it, so
 * that it may be sent again when its acknowledgement was lost. The language may be left out: it is then the attempt's.
 *
 * <p>Answers 200 with {@code {"savedAt":"…","revision":3}} once it is in the database. Answers 409 with
 * {@code {"message":"…","typed":"…","revision":4,"savedAt":"…"}} where something else was saved since revision 2, and
 * writes nothing; with nothing but the message where the attempt is closed.
 *
 * <p>A plain servlet, since it is by far the most frequent request: decision 0007.
 */
@WebServlet("/-/api/answer")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 8192;
    private static final int LONGEST_NAME = 40;

    /** Looked up once: {@code jakarta.json.Json} searches every library of the application anew with each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private Answering answering;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Typing typing = typing(request);
        if (typing == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            long attempt = Here.number(request, "attempt");
            SavedAnswer saved = Twice.anew(() -> answering.answer(me.person(), attempt, typing));
            send(response, HttpServletResponse.SC_OK, told(saved));
        } catch (Stale stale) {
            JsonObjectBuilder there = told(stale.saved()).add("typed", stale.saved().typed());
            send(response, HttpServletResponse.SC_CONFLICT, there.add("message", said(stale)));
        } catch (Refused refusal) {
            refuse(response, refusal);
        }
    }

    private void refuse(HttpServletResponse response, Refused refusal) throws IOException {
        if (refusal.isUnknown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            JsonObjectBuilder message = JSON.createObjectBuilder().add("message", said(refusal));
            send(response, HttpServletResponse.SC_CONFLICT, message);
        }
    }

    private String said(Refused refusal) {
        return tongue.say(refusal.key(), refusal.arguments());
    }

    private static JsonObjectBuilder told(SavedAnswer saved) {
        JsonObjectBuilder told = JSON.createObjectBuilder().add("revision", saved.revision());
        return saved.savedAt() == null ? told : told.add("savedAt", saved.savedAt().toString());
    }

    /** @return null where the body is not of the form */
    private static Typing typing(HttpServletRequest request) throws IOException {
        try (JsonReader json = JSON.createReader(new StringReader(body(request)))) {
            JsonObject object = json.readObject();
            String typed = object.getString("typed", null);
            String write = object.getString("write", "");
            JsonNumber base = object.getJsonNumber("revision");
            boolean whole = typed != null && base != null && base.isIntegral() && base.intValueExact() >= 0;
            return whole && !write.isEmpty() && write.length() <= LONGEST_NAME
                    ? new Typing(object.getString("language", null), Here.word(request, "gap"), typed, base.intValueExact(), write)
                    : null;
        } catch (JsonException | ClassCastException | ArithmeticException notOfTheForm) {
            return null;
        }
    }

    private static String body(HttpServletRequest request) throws IOException {
        char[] body = new char[LONGEST_BODY];
        int length = 0;
        for (int read; length < LONGEST_BODY
                && (read = request.getReader().read(body, length, LONGEST_BODY - length)) > 0; ) {
            length += read;
        }
        return new String(body, 0, length);
    }

    private static void send(HttpServletResponse response, int status, JsonObjectBuilder told) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(told.build());
    }
}
