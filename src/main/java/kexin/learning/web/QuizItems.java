package kexin.learning.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kexin.faces.Figures;
import kexin.faces.Tongue;

/**
 * Writes the statements of a quiz in one go, to be filled or marked. As nested repetitions of components they were most of
 * what such a page cost.
 */
@FacesComponent("kexin.QuizItems")
public class QuizItems extends UIComponentBase {

    @Override
    public String getFamily() {
        return "kexin";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        Map<String, Object> given = getAttributes();
        List<QuizItem> items = (List<QuizItem>) given.get("items");
        Tongue tongue = (Tongue) given.get("tongue");
        Figures figures = (Figures) given.get("figures");
        Setting setting = new Setting(
                tongue.getTag(),
                tongue::say,
                figures::time,
                (String) given.get("icons"),
                (String) given.get("pages"),
                (String) given.get("language"));
        context.getResponseWriter().write(
                Boolean.TRUE.equals(given.get("marked"))
                        ? new MarkedItems(setting).html(items)
                        : new BlankItems(setting, items).html());
    }
}
