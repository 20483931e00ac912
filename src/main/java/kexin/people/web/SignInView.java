package kexin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kexin.Settings;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.people.DemoPeople;
import kexin.people.Person;
import kexin.people.SigningIn;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SigningIn signingIn;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private String account;
    private String password;
    private String next;

    public void signIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Optional<Person> person = signingIn.signIn(account, password, me.address());
        if (person.isEmpty()) {
            notices.wrong("people.signIn.wrong");
        } else {
            SignedIn.open(person.get(), (HttpServletRequest) external.getRequest());
            external.redirect(external.getRequestContextPath() + LocalPath.of(next));
        }
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public List<DemoPeople.Demo> getDemoPeople() {
        return DemoPeople.ALL;
    }

    public String getDemoPassword() {
        return DemoPeople.PASSWORD;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next == null ? here.parameter("next") : next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
