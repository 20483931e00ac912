package kexin.faces;

import static kexin.faces.Asked.LET_THROUGH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kexin.Made;
import kexin.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final int FORBIDDEN = 403;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void reading_is_open_to_whoever_comes_from_wherever(String method) throws Exception {
        assertEquals(LET_THROUGH, status(new Asked(method).header("Sec-Fetch-Site", "cross-site")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "get", "whatever"})
    void a_deed_needs_the_token_of_its_session(String method) throws Exception {
        assertEquals(FORBIDDEN, status(new Asked(method)));
        assertEquals(LET_THROUGH, status(withToken(new Asked(method))));
    }

    @Test
    void a_form_carries_the_token_in_a_field() throws Exception {
        Asked form = new Asked("POST");

        assertEquals(LET_THROUGH, status(form.parameter(Token.FIELD, token(form))));
    }

    @Test
    void the_token_of_another_session_is_worth_nothing() throws Exception {
        Asked deed = new Asked("POST");
        token(deed);

        assertEquals(FORBIDDEN, status(deed.header(Token.HEADER, token(new Asked("POST")))));
    }

    @Test
    void a_wrong_token_in_the_header_is_not_mended_by_a_right_one_in_a_field() throws Exception {
        Asked deed = new Asked("POST");

        assertEquals(FORBIDDEN, status(deed.parameter(Token.FIELD, token(deed)).header(Token.HEADER, "")));
    }

    @Test
    void a_session_keeps_its_token() {
        Asked deed = new Asked("POST");

        assertEquals(token(deed), token(deed));
        assertNotEquals(token(deed), token(new Asked("POST")));
        assertTrue(token(deed).matches("[0-9a-f]{40}"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Origin, https://training.example.com, 200",
        "Origin, https://TRAINING.example.com, 200",
        "Origin, https://evil.example.com, 403",
        "Origin, https://training.example.com.evil.example, 403",
        "Origin, https://training.example.com:8443, 403",
        "Origin, https://training.example.com@evil.example, 403",
        "Origin, null, 403",
        "Origin, '', 403",
        "Origin, 'https://[', 403",
    })
    void a_deed_with_the_token_must_still_come_from_our_own_pages(String header, String value, int status)
            throws Exception {
        assertEquals(status, status(withToken(new Asked("POST")).header(header, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-8071123:447", "stateless"})
    void a_view_state_does_not_stand_for_the_token(String state) throws Exception {
        assertEquals(FORBIDDEN, status(new Asked("POST").parameter("jakarta.faces.ViewState", state)));
    }

    @Test
    void files_are_taken_from_the_signed_in_with_their_token_only() throws Exception {
        assertEquals(FORBIDDEN, status(withToken(upload())));
        assertEquals(FORBIDDEN, status(upload().by("chen")));
        assertEquals(FORBIDDEN, status(withToken(upload().by("chen")).header("Origin", "https://evil.example.com")));
        assertEquals(LET_THROUGH, status(withToken(upload().by("chen"))));
    }

    @Test
    void every_answer_says_how_it_may_be_used() throws Exception {
        Asked page = new Asked("GET");
        status(page);

        assertEquals("nosniff", page.answered("X-Content-Type-Options"));
        assertEquals("same-origin", page.answered("Referrer-Policy"));
        assertEquals("DENY", page.answered("X-Frame-Options"));
        assertEquals("no-store", page.answered("Cache-Control"));
        assertNull(page.answered("Strict-Transport-Security"));
    }

    @Test
    void assets_may_be_kept_and_a_secure_site_stays_secure() throws Exception {
        Asked asset = new Asked("GET").path("/assets/0a1b/kexin.css").secure();
        status(asset);

        assertNull(asset.answered("Cache-Control"));
        assertTrue(asset.answered("Strict-Transport-Security").startsWith("max-age="));
    }

    @Test
    void a_site_that_people_reach_by_https_stays_secure_where_a_proxy_ends_it() throws Exception {
        Asked page = new Asked("GET");
        status(page, "https://training.example.com/", (request, response) -> {});

        assertTrue(page.answered("Strict-Transport-Security").startsWith("max-age="));
    }

    @Test
    void a_redirect_names_the_path_alone_so_that_nobody_is_led_from_https_to_http() throws Exception {
        Asked page = new Asked("GET");
        status(page, "https://training.example.com/", (request, response) ->
                ((HttpServletResponse) response).sendRedirect("/records?text=韩 %E9&to=1"));

        assertEquals("/records?text=%E9%9F%A9%20%E9&to=1", page.answered("Location"));
    }

    private static Asked upload() {
        return new Asked("POST").header("Content-Type", "multipart/form-data; boundary=x");
    }

    private static Asked withToken(Asked deed) {
        return deed.header(Token.HEADER, token(deed));
    }

    private static String token(Asked asked) {
        return Made.of(Token.class, asked.request()).getValue();
    }

    private static int status(Asked asked) throws ServletException, IOException {
        return status(asked, "http://training.example.com/", (request, response) -> {});
    }

    private static int status(Asked asked, String base, FilterChain chain) throws ServletException, IOException {
        Settings settings = new Settings(Map.of("kexin.base", base)::get);
        Made.of(Guard.class, settings).doFilter(asked.request(), asked.response(), chain);
        return asked.status();
    }
}
