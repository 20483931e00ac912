package kexin.learning.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kexin.Refused;
import kexin.faces.Body;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.learning.Note;
import kexin.learning.NoteTaking;
import kexin.people.web.Me;

/**
 * {@code PUT /api/enrolments/{enrolment}/pages/{page}/note} with {@code {"words":"…","revision":2}}: keeps a note, based
 * on that revision of it; with {@code {"bookmarked":true}} its bookmark. Answers 200 with {@code {"words":"…",
 * "revision":3}} once it is in the database; 409 with the same of what stands there where that is something else; 422 with
 * {@code {"message":"…"}} where it was refused. The same words sent again are no conflict.
 */
@WebServlet("/-/api/note")
public class NoteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    /** Every character may come escaped. */
    private static final int LONGEST_BODY = Note.LONGEST * 12;

    @Inject
    private NoteTaking taking;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JsonObject> said = Body.read(request, LONGEST_BODY);
        try {
            JsonObject object = said.orElse(JsonObject.EMPTY_JSON_OBJECT);
            if (object.get("words") instanceof JsonString words) {
                write(request, response, words.getString(), object.getInt("revision", 0));
            } else if (object.containsKey("bookmarked")) {
                bookmark(request, response, object.getBoolean("bookmarked", false));
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (Refused refusal) {
            refuse(response, refusal);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String words, int base)
            throws IOException {
        Note note = Twice.anew(() -> taking.write(
                me.person(), Here.number(request, "enrolment"), Here.word(request, "page"), words, base));
        boolean kept = note.words().equals(NoteTaking.tidy(words));
        tell(response, kept ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT, note);
    }

    private void bookmark(HttpServletRequest request, HttpServletResponse response, boolean bookmarked)
            throws IOException {
        tell(response, HttpServletResponse.SC_OK, Twice.anew(() -> taking.bookmark(
                me.person(), Here.number(request, "enrolment"), Here.word(request, "page"), bookmarked)));
    }

    private static void tell(HttpServletResponse response, int status, Note note) throws IOException {
        Body.send(response, status, Body.JSON.createObjectBuilder()
                .add("words", note.words())
                .add("revision", note.revision())
                .build());
    }

    private void refuse(HttpServletResponse response, Refused refusal) throws IOException {
        if (refusal.isUnknown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            String message = tongue.say(refusal.key(), refusal.arguments());
            Body.send(response, UNPROCESSABLE, Body.JSON.createObjectBuilder().add("message", message).build());
        }
    }
}
