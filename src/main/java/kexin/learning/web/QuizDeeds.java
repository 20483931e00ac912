package kexin.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kexin.Refused;
import kexin.faces.Here;
import kexin.learning.Answering;
import kexin.people.web.Me;

/** What a learner does on the page of a quiz; each deed leads to the page as it is then. */
@Named
@RequestScoped
public class QuizDeeds {

    @Inject
    private Reader reader;

    @Inject
    private Here here;

    @Inject
    private Me me;

    @Inject
    private Answering answering;

    public void begin() throws IOException {
        answering.begin(me.person(), here.word("course"), here.word("lesson"), reader.language());
        again();
    }

    public void retryMissed() throws IOException {
        answering.retryMissed(me.person(), here.word("course"), here.word("lesson"));
        again();
    }

    public void speak() throws IOException {
        answering.speak(me.person(), shown(), reader.language());
        again();
    }

    public void submit() throws IOException {
        answering.submit(me.person(), shown(), QuizForm.submitted().submission());
        again();
    }

    /** The attempt that the form was made for. */
    private long shown() {
        try {
            return Long.parseLong(here.parameter("attempt"));
        } catch (NumberFormatException noNumber) {
            throw Refused.unknown();
        }
    }

    private void again() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + here.getPath());
    }
}
