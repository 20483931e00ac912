package kexin.course.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kexin.Refused;
import kexin.course.Contested;
import kexin.faces.Body;
import kexin.faces.Figures;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.Person;
import kexin.people.web.Me;

/** What the editor's scripts ask for: a small object in, a small object out. A refusal answers 422 with its words. */
abstract class Door extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    /** In characters: a file of a course, each of its characters perhaps escaped. */
    private static final int LONGEST = 7 << 20;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    @Inject
    private Figures figures;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    final void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JsonObject> said = Body.read(request, LONGEST);
        if (said.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            Body.send(response, HttpServletResponse.SC_OK, answer(Here.word(request, "course"), said.get()));
        } catch (Contested contested) {
            Body.send(response, HttpServletResponse.SC_CONFLICT, told(contested));
        } catch (Refused refusal) {
            refuse(response, refusal);
        } catch (ClassCastException | NullPointerException otherShape) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** @param course what the address names, null where it names none */
    abstract JsonObject answer(String course, JsonObject said);

    final Person trainer() {
        return me.person();
    }

    final Tongue tongue() {
        return tongue;
    }

    private JsonObject told(Contested contested) {
        return Body.JSON.createObjectBuilder()
                .add("theirs", contested.theirs())
                .add("mark", contested.mark())
                .add("message", tongue.say(contested.key(), contested.by(), figures.clock(contested.at())))
                .build();
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
