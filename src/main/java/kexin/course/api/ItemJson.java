package kexin.course.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import kexin.faces.Body;
import kexin.quiz.cloze.ItemForm;
import kexin.quiz.cloze.ItemForm.GapForm;
import kexin.quiz.cloze.ItemForm.Said;

/** A question's form as the editor's scripts have it. */
final class ItemJson {

    private ItemJson() {}

    static JsonObject write(ItemForm form) {
        JsonArrayBuilder gaps = Body.JSON.createArrayBuilder();
        form.gaps().forEach(gap -> gaps.add(write(gap)));
        return Body.JSON.createObjectBuilder()
                .add("id", form.id())
                .add("page", form.page())
                .add("topics", form.topics())
                .add("scored", form.scored())
                .add("pool", form.pool())
                .add("statement", form.statement())
                .add("gaps", gaps)
                .build();
    }

    private static JsonObject write(GapForm gap) {
        return Body.JSON.createObjectBuilder()
                .add("accepted", Body.JSON.createArrayBuilder(gap.accepted()))
                .add("kind", gap.kind())
                .add("weight", gap.weight())
                .add("within", gap.within())
                .add("near", gap.near())
                .add("fold", gap.fold())
                .add("group", gap.group())
                .add("wrong", write(gap.wrong()))
                .add("partly", write(gap.partly()))
                .add("hint", gap.hint())
                .add("right", gap.right())
                .build();
    }

    private static JsonArrayBuilder write(List<Said> all) {
        JsonArrayBuilder written = Body.JSON.createArrayBuilder();
        all.forEach(said -> written.add(Body.JSON.createObjectBuilder()
                .add("answer", said.answer())
                .add("share", said.share())
                .add("feedback", said.feedback())));
        return written;
    }

    static ItemForm read(JsonObject form) {
        return new ItemForm(
                form.getString("id"),
                form.getString("page"),
                form.getString("topics"),
                form.getBoolean("scored"),
                form.getString("pool"),
                form.getString("statement"),
                form.getJsonArray("gaps").getValuesAs(JsonObject.class).stream().map(ItemJson::gap).toList());
    }

    private static GapForm gap(JsonObject gap) {
        return new GapForm(
                gap.getJsonArray("accepted").getValuesAs(JsonString::getString),
                gap.getString("kind"),
                gap.getString("weight"),
                gap.getString("within"),
                gap.getString("near"),
                gap.getString("fold"),
                gap.getInt("group"),
                said(gap.getJsonArray("wrong")),
                said(gap.getJsonArray("partly")),
                gap.getString("hint"),
                gap.getString("right"));
    }

    private static List<Said> said(JsonArray all) {
        return all.getValuesAs(JsonObject.class).stream()
                .map(one -> new Said(one.getString("answer"), one.getString("share"), one.getString("feedback")))
                .toList();
    }
}
