package kexin.people.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import kexin.Refused;
import kexin.faces.Token;
import kexin.faces.Tongue;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.SigningIn;

/**
 * {@code /api/session}: for a page whose sign-in has ended. {@code GET} tells whose session this is now, and its token:
 * {@code {"person":"17","token":"…"}}, without a person where nobody is signed in. {@code PUT} with
 * {@code {"person":17,"password":"…"}} signs the person in for whom the page was made, and nobody else; it answers like
 * {@code GET}, or 409 with {@code {"message":"…"}}.
 */
@WebServlet("/-/api/session")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 4096;
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private SigningIn signingIn;

    @Inject
    private People people;

    @Inject
    private Me me;

    @Inject
    private Token token;

    @Inject
    private Tongue tongue;

    /** Who says to be whom. */
    private record Claim(long person, String password) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(response, me.isSignedIn() ? Optional.of(me.person()) : Optional.empty());
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Claim claim = claim(request);
        if (claim == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            tell(response, Optional.of(signIn(claim, request)));
        } catch (Refused refusal) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String message = tongue.say(refusal.key(), refusal.arguments());
            send(response, JSON.createObjectBuilder().add("message", message));
        }
    }

    /**
     * Where somebody else has signed in meanwhile, their session stays theirs. A person who is not there is tried like any
     * other, under a name that no account can have.
     */
    private Person signIn(Claim claim, HttpServletRequest request) {
        if (me.isSignedIn() && me.person().id() != claim.person()) {
            throw new Refused("people.again.other");
        }
        String account = people.find(claim.person()).map(Person::getAccount).orElse("nobody " + claim.person());
        Person person = signingIn.signIn(account, claim.password(), me.address())
                .orElseThrow(() -> new Refused("people.again.wrong"));
        SignedIn.open(person, request);
        return person;
    }

    private void tell(HttpServletResponse response, Optional<Person> person) throws IOException {
        JsonObjectBuilder told = JSON.createObjectBuilder().add("token", token.getValue());
        person.ifPresent(owner -> told.add("person", owner.id().toString()));
        send(response, told);
    }

    private static void send(HttpServletResponse response, JsonObjectBuilder told) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(told.build());
    }

    /** @return null where the body is not of the form */
    private static Claim claim(HttpServletRequest request) throws IOException {
        char[] body = new char[LONGEST_BODY];
        int length = Math.max(0, request.getReader().read(body));
        try (JsonReader json = JSON.createReader(new StringReader(new String(body, 0, length)))) {
            JsonObject object = json.readObject();
            JsonNumber person = object.getJsonNumber("person");
            String password = object.getString("password", null);
            return person == null || password == null ? null : new Claim(person.longValueExact(), password);
        } catch (JsonException | ClassCastException | ArithmeticException notOfTheForm) {
            return null;
        }
    }
}
