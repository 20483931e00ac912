package kexin.course.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import kexin.course.Editing;
import kexin.course.editing.Spot;
import kexin.faces.Body;

/**
 * {@code PUT /api/drafts/{course}/text} with {@code {"path":"courseware/…","spot":"page:SM.1.2","mark":"…","words":"…"}}:
 * writes what a page says ({@code page:}), a question ({@code item:}) or a whole file ({@code file}), based on the words of
 * that mark. Answers 200 with {@code {"mark":"…","at":"…"}} once it is in the database; 409 with {@code {"theirs":"…",
 * "mark":"…","message":"…"}} where something else was written meanwhile. The same words sent again are no conflict.
 */
@WebServlet("/-/api/draft-text")
public class DraftTextServlet extends Door {

    private static final long serialVersionUID = 1L;

    @Inject
    private Editing editing;

    @Override
    JsonObject answer(String course, JsonObject said) {
        Spot spot = Spot.of(said.getString("path"), said.getString("spot"));
        Editing.Kept kept = editing.keep(trainer(), course, spot, said.getString("mark"), said.getString("words"));
        return Body.JSON.createObjectBuilder()
                .add("mark", kept.mark())
                .add("revision", kept.revision())
                .add("at", kept.at().toString())
                .build();
    }
}
