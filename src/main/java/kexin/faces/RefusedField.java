package kexin.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import kexin.Refused;

/**
 * The input that a refusal is about: the one that names the refusal's key, or what it begins with, among its {@code refusals}.
 * It is marked for everybody who comes to it, and the page opens there.
 */
record RefusedField(UIComponent input) {

    private static final String REFUSALS = "refusals";

    static Optional<RefusedField> of(Refused refusal) {
        return find(FacesContext.getCurrentInstance().getViewRoot(), refusal.key());
    }

    private static Optional<RefusedField> find(UIComponent from, String key) {
        if (isAbout(from, key)) {
            return Optional.of(new RefusedField(from));
        }
        Optional<RefusedField> found = Optional.empty();
        Iterator<UIComponent> within = from.getFacetsAndChildren();
        while (found.isEmpty() && within.hasNext()) {
            found = find(within.next(), key);
        }
        return found;
    }

    private static boolean isAbout(UIComponent input, String key) {
        if (!(input.getAttributes().get(REFUSALS) instanceof String refusals)) {
            return false;
        }
        for (String refusal : refusals.split(" ")) {
            if (key.equals(refusal) || key.startsWith(refusal + ".")) {
                return true;
            }
        }
        return false;
    }

    String id() {
        return input.getClientId();
    }

    void mark() {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        attributes.put("aria-invalid", "true");
        attributes.put("autofocus", "autofocus");
        attributes.putIfAbsent("aria-describedby", id() + "-wrong"); // a page that says more there says this too
    }
}
