package kexin.learning.api;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kexin.Refused;
import kexin.faces.Body;
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
            Body.send(response, HttpServletResponse.SC_OK, told(saved).build());
        } catch (Stale stale) {
            JsonObjectBuilder there = told(stale.saved()).add("typed", stale.saved().typed());
            Body.send(response, HttpServletResponse.SC_CONFLICT, there.add("message", said(stale)).build());
        } catch (Refused refusal) {
            refuse(response, refusal);
        }
    }

    private void refuse(HttpServletResponse response, Refused refusal) throws IOException {
        if (refusal.isUnknown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            JsonObjectBuilder message = Body.JSON.createObjectBuilder().add("message", said(refusal));
            Body.send(response, HttpServletResponse.SC_CONFLICT, message.build());
        }
    }

    private String said(Refused refusal) {
        return tongue.say(refusal.key(), refusal.arguments());
    }

    private static JsonObjectBuilder told(SavedAnswer saved) {
        JsonObjectBuilder told = Body.JSON.createObjectBuilder().add("revision", saved.revision());
        return saved.savedAt() == null ? told : told.add("savedAt", saved.savedAt().toString());
    }

    /** @return null where the body is not of the form */
    private static Typing typing(HttpServletRequest request) throws IOException {
        JsonObject object = Body.read(request, LONGEST_BODY).orElse(JsonObject.EMPTY_JSON_OBJECT);
        String typed = object.getString("typed", null);
        String write = object.getString("write", "");
        boolean whole = typed != null && object.get("revision") instanceof JsonNumber base && isRevision(base);
        return whole && !write.isEmpty() && write.length() <= LONGEST_NAME
                ? new Typing(
                        object.getString("language", null),
                        Here.word(request, "gap"),
                        typed,
                        object.getInt("revision"),
                        write)
                : null;
    }

    private static boolean isRevision(JsonNumber number) {
        return number.isIntegral() && number.bigIntegerValue().signum() >= 0 && number.bigIntegerValue().bitLength() < 32;
    }
}
