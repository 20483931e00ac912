package kexin.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kexin.Refused;

/** What a page says after a deed: it stays over the redirect that follows. */
@Named
@RequestScoped
public class Notices {

    @Inject
    private Tongue tongue;

    /** Something was done; said on the page that a redirect leads to. */
    public void done(String key, Object... arguments) {
        keep();
        add(FacesMessage.SEVERITY_INFO, tongue.say(key, arguments));
    }

    /** Something was done; said on this very page, which shows what came of it. */
    public void doneHere(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, tongue.say(key, arguments));
    }

    /** Something went wrong; said on the page that a redirect leads to. */
    public void wrongOnTheNextPage(String key, Object... arguments) {
        keep();
        wrong(key, arguments);
    }

    /** Something went wrong; said on this very page, which keeps what was typed. */
    public void wrong(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, tongue.say(key, arguments));
    }

    /** What was typed into one field has to be mended: said there, by {@code k:field}. */
    public void wrongAt(String field, String key, Object... arguments) {
        add(field, FacesMessage.SEVERITY_ERROR, tongue.say(key, arguments));
    }

    /** At the field it is about, above the page where it is about none. */
    public void refused(Refused refusal) {
        Optional<RefusedField> field = RefusedField.of(refusal);
        field.ifPresent(RefusedField::mark);
        add(field.map(RefusedField::id).orElse(null), FacesMessage.SEVERITY_ERROR,
                tongue.say(refusal.key(), refusal.arguments()));
    }

    /** What is wrong with single fields, by their ids. */
    public Map<String, String> getWrong() {
        Map<String, String> wrong = new HashMap<>();
        FacesContext context = FacesContext.getCurrentInstance();
        context.getClientIdsWithMessages().forEachRemaining(
                id -> context.getMessages(id).forEachRemaining(message -> wrong.put(id, message.getSummary())));
        return wrong;
    }

    private static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(FacesMessage.Severity severity, String words) {
        add(null, severity, words);
    }

    private static void add(String field, FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, words, null));
    }
}
