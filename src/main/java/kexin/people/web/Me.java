package kexin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kexin.Refused;
import kexin.Settings;
import kexin.people.Person;
import kexin.people.Role;

/** Who is asking. */
@Named
@RequestScoped
public class Me {

    static final String ATTRIBUTE = "kexin.person";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    /** @throws Refused as unknown, where nobody is signed in */
    public Person person() {
        Person person = (Person) request.getAttribute(ATTRIBUTE);
        if (person == null) {
            throw Refused.unknown();
        }
        return person;
    }

    public boolean isSignedIn() {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** The network address the request comes from, also through proxies that are trusted. */
    public String address() {
        return Sender.of(request, settings.proxies());
    }

    public String getName() {
        return person().getName();
    }

    public boolean isTrainer() {
        return isSignedIn() && person().is(Role.TRAINER);
    }

    public boolean isHr() {
        return isSignedIn() && person().is(Role.HR);
    }

    public boolean isAdministrator() {
        return isSignedIn() && person().is(Role.ADMINISTRATOR);
    }
}
