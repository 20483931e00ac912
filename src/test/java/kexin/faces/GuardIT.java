package kexin.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.http.Members;
import kexin.http.Answer;
import kexin.http.Caller;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no other site may do, and what every answer says about safety. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GuardIT {

    private static final String SWITCH = "/language/en";
    private static final String SEEN = "/api/enrolments/1/pages/1";

    @ArquillianResource
    private URL site;

    /** 404 is what a deed that was let in gets here: there is no such enrolment. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void a_deed_is_let_in_from_our_own_pages_only(String what, int status, String header, String value, boolean token) {
        Caller caller = Members.employee(site);
        caller.get("/password");
        HttpRequest.Builder request = caller.request(SEEN).PUT(BodyPublishers.ofString(""));
        if (token) {
            request.header(Token.HEADER, caller.token());
        }
        if (header != null) {
            request.header(header, value.replace("{own}", site.getAuthority()));
        }

        assertEquals(status, caller.send(request).status());
    }

    static Stream<Arguments> deeds() {
        return Stream.of(
                arguments("with the token", 404, null, null, true),
                arguments("without the token", 403, null, null, false),
                arguments("with the token, from the same origin", 404, "Sec-Fetch-Site", "same-origin", true),
                arguments("without the token, from the same origin", 403, "Sec-Fetch-Site", "same-origin", false),
                arguments("with the token, from another site", 403, "Sec-Fetch-Site", "cross-site", true),
                arguments("with the token, from a sister site", 403, "Sec-Fetch-Site", "same-site", true),
                arguments("with the token, typed into the address bar", 403, "Sec-Fetch-Site", "none", true),
                arguments("with the token and our origin", 404, "Origin", "http://{own}", true),
                arguments("with the token and another origin", 403, "Origin", "https://evil.example", true),
                arguments("with the token and our name as another's", 403, "Origin", "http://{own}.evil.example", true),
                arguments("with the token and no origin to name", 403, "Origin", "null", true));
    }

    @Test
    void a_view_state_is_no_token() {
        Caller caller = Members.employee(site);

        Answer answer = caller.send(caller.request(SEEN + "?jakarta.faces.ViewState=1:1").PUT(BodyPublishers.ofString("")));

        assertEquals(403, answer.status());
    }

    @Test
    void another_sessions_token_does_not_count() {
        Caller other = Caller.at(site);
        other.get("/sign-in");
        Caller caller = Members.employee(site);

        Answer answer = caller.send(caller.request(SEEN)
                .header(Token.HEADER, other.token())
                .PUT(BodyPublishers.ofString("")));

        assertEquals(403, answer.status());
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, stateless", "/password, stateless", "/sign-out, stateless", "/courses/service-mindset, stateless",
        "/people/new, stateless", "/studio, stateless", "/people, 1:1", "/people/new, 1:1"
    })
    void a_form_without_token_is_refused(String path, String state) {
        Caller caller = Members.administrator(site);

        Answer answer = caller.send(caller.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("form=form&jakarta.faces.ViewState=" + state + "&choose=1&enrol=1&save=1")));

        assertEquals(403, answer.status());
    }

    @Test
    void a_file_handed_in_without_token_is_refused() {
        Caller trainer = Members.trainer(site);

        Answer answer = trainer.send(trainer.request("/studio")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(Stream.of("form=form", "jakarta.faces.ViewState=stateless", "upload=1")
                        .map(field -> field.split("="))
                        .map(field -> "--b\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n")
                        .collect(Collectors.joining("", "", "--b--\r\n")))));

        assertEquals(403, answer.status(), () -> answer.notices().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/courses/service-mindset", "/glossary", "/password", "/sign-in", "/nowhere"})
    void every_page_says_what_a_browser_may_do_with_it(String path) {
        Answer answer = Members.employee(site).get(path);

        assertSafe(answer);
    }

    @Test
    void the_desks_say_it_too() {
        assertSafe(Members.hr(site).get("/records"));
        assertSafe(Members.administrator(site).get("/people"));
        assertSafe(Members.trainer(site).get("/studio"));
    }

    @Test
    void the_session_is_kept_from_scripts_and_other_sites() {
        Answer answer = Caller.at(site).get("/sign-in");

        List<String> cookies = answer.response().headers().allValues("Set-Cookie");
        String session = cookies.stream().filter(cookie -> cookie.startsWith("kexin=")).findFirst().orElseThrow();
        assertTrue(session.contains("HttpOnly"), session);
        assertTrue(session.toLowerCase(Locale.ROOT).contains("samesite=lax"), session);
        assertFalse(answer.text().contains("jsessionid"), "a session id in an address");
    }

    @Test
    void the_chosen_language_is_kept_from_scripts_too() {
        String cookie = Caller.at(site).get(SWITCH).header("Set-Cookie");

        assertTrue(cookie.startsWith("language=en"), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)", "evil", "/%0d%0aSet-Cookie:x=1"
    })
    void nobody_is_led_to_another_site(String next) {
        Answer answer = Caller.at(site).get(SWITCH + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));

        assertEquals(302, answer.status());
        assertFalse(answer.header("Location").contains("evil.example"), answer.header("Location"));
        assertTrue(answer.location().startsWith("/"), answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/WEB-INF/learning/quiz.xhtml", "/learning/quiz.xhtml", "/quiz.xhtml", "/WEB-INF/web.xml", "/WEB-INF/assets/kexin.css",
        "/META-INF/MANIFEST.MF", "/kexin/startup/Main.class", "/assets/x/../../web.xml", "/assets/x/%2e%2e/%2e%2e/web.xml",
        "/assets/x/..%2f..%2fweb.xml", "/jakarta.faces.resource/../WEB-INF/web.xml", "/-/error", "/-/certificate", "/-/api/answer",
        "/-/sign-out", "/-/records.csv", "/courses/service-mindset/media/../../../WEB-INF/web.xml", "/jakarta.faces.resource/quiz.xhtml",
        "/jakarta.faces.resource/web.xml?ln=../WEB-INF", "/courses;x=1/../WEB-INF/web.xml"
    })
    void what_stands_behind_an_address_is_not_reached_by_its_own_name(String path) {
        for (Caller caller : List.of(Caller.at(site), Members.administrator(site))) {
            int status = caller.get(path).status();
            assertTrue(status == 404 || status == 400, path + " answers " + status);
        }
    }

    private static void assertSafe(Answer answer) {
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("same-origin", answer.header("Referrer-Policy"));
        List<String> policies = answer.response().headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size(), policies.toString());
        String policy = policies.get(0);
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        String scripts = policy.replaceFirst(".*?(script-src[^;]*|$).*", "$1");
        assertFalse(scripts.contains("unsafe") || scripts.contains("*"), policy);
    }
}
