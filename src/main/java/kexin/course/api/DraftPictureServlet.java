package kexin.course.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Base64;
import kexin.course.Illustrating;
import kexin.faces.Body;

/**
 * {@code PUT /api/drafts/{course}/pictures} with {@code {"name":"counter.png","content":"iVBORw0…"}}, in Base64: adds a
 * picture to a draft. Answers 200 with {@code {"path":"media/counter.png"}}, as its pages name it.
 */
@WebServlet("/-/api/draft-picture")
public class DraftPictureServlet extends Door {

    private static final long serialVersionUID = 1L;

    @Inject
    private Illustrating illustrating;

    /** What is no Base64 is passed over, and the picture then none. */
    @Override
    JsonObject answer(String course, JsonObject said) {
        byte[] picture = Base64.getMimeDecoder().decode(said.getString("content"));
        String path = illustrating.add(trainer(), course, said.getString("name"), picture);
        return Body.JSON.createObjectBuilder().add("path", path).build();
    }
}
