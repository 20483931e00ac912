package kexin.course.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import kexin.faces.Body;
import kexin.people.Role;
import kexin.quiz.cloze.ItemForm;

/**
 * {@code PUT /api/notation}: a question from one shape into the other. {@code {"notation":"## …"}} is answered by
 * {@code {"form":{…}}}, by {@code {}} where a form could not keep all it says; {@code {"form":{…}}} by
 * {@code {"notation":"## …"}}. Nothing is saved.
 */
@WebServlet("/-/api/notation")
public class NotationServlet extends Door {

    private static final long serialVersionUID = 1L;

    @Override
    JsonObject answer(String course, JsonObject said) {
        trainer().must(Role.TRAINER);
        JsonObjectBuilder told = Body.JSON.createObjectBuilder();
        if (said.containsKey("form")) {
            told.add("notation", ItemJson.read(said.getJsonObject("form")).notation());
        } else {
            ItemForm.read(said.getString("notation")).ifPresent(form -> told.add("form", ItemJson.write(form)));
        }
        return told.build();
    }
}
