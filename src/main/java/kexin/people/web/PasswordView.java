package kexin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import kexin.Refused;
import kexin.faces.Notices;
import kexin.people.People;
import kexin.people.SigningIn;

/** Choosing one's own password. */
@Named
@RequestScoped
public class PasswordView {

    /** Which field a refusal is about; any other is not about what was typed. */
    private static final Map<String, String> FIELDS = Map.of(
            "refused.password.present", "present",
            "refused.password.same", "chosen",
            "refused.password.short", "chosen",
            "refused.password.long", "chosen",
            "refused.password.account", "chosen",
            "refused.password.again", "again");

    @Inject
    private SigningIn signingIn;

    @Inject
    private People people;

    @Inject
    private Me me;

    @Inject
    private Notices notices;

    private String wrong;
    private String present;
    private String chosen;
    private String again;

    public void choose() throws IOException {
        try {
            take();
        } catch (Refused refusal) {
            refuse(refusal);
            return;
        }
        renewSession();
        notices.done("people.password.done");
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/");
    }

    private void take() {
        if (!chosen.equals(again)) {
            throw new Refused("refused.password.again");
        }
        signingIn.choosePassword(me.person(), present, chosen, me.address());
    }

    private void refuse(Refused refusal) {
        wrong = FIELDS.get(refusal.key());
        if (wrong == null) {
            throw refusal;
        }
        notices.wrongAt(wrong, refusal.key(), refusal.arguments());
    }

    /** All other sessions of this person have just ended; this one goes on. */
    private void renewSession() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpSession session = (HttpSession) external.getSession(true);
        session.setAttribute(SignedIn.ATTRIBUTE, SignedIn.of(people.byId(me.person().id())));
    }

    public boolean isOneTime() {
        return me.person().isOneTime();
    }

    public String getAccount() {
        return me.person().getAccount();
    }

    /** The field that has to be mended, null for none. */
    public String getWrong() {
        return wrong;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
