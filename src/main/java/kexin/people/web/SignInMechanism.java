package kexin.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.faces.Router;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.SigningIn;

/**
 * Recognises the owner of a session with every request. Ours rather than the standard form mechanism, since that one
 * loses a caller's groups on another node of a cluster, and since a session must end when its owner's rights change.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private People people;

    @Inject
    private SigningIn signingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
        if (signedIn == null) {
            return context.doNothing();
        }
        Optional<Person> person =
                people.find(signedIn.person()).filter(owner -> signingIn.stands(owner, signedIn.epoch()));
        if (person.isEmpty()) {
            session.invalidate();
            return context.doNothing();
        }
        return recognise(person.get(), request, context);
    }

    private static AuthenticationStatus recognise(
            Person person, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Me.ATTRIBUTE, person);
        if (person.isOneTime()) {
            request.setAttribute(Router.ONE_TIME, true);
        }
        Set<String> groups = person.getRoles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(new CallerPrincipal(person.getAccount()), groups);
    }
}
