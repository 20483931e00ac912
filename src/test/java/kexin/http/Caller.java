package kexin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who asks by plain HTTP, as a browser without scripts would: own cookies, and forms sent with all their fields.
 * It follows no redirect by itself and remembers the token of the last page that bore one.
 */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String language = "zh-CN";
    private volatile String token = "";

    private Caller(URI site) {
        this.site = site;
    }

    /** A stranger, in Chinese. */
    public static Caller at(Object site) {
        return new Caller(URI.create(site.toString()));
    }

    public Caller speaking(String tag) {
        language = tag;
        return this;
    }

    /** Signed in through the page; fails if that is refused. */
    public Caller signIn(String account, String password) {
        Answer answer = tryToSignIn(account, password);
        assertEquals(302, answer.status(), () -> account + ": " + answer.notices());
        return this;
    }

    public Answer tryToSignIn(String account, String password) {
        return fill("/sign-in", "signIn", Map.of("account", account, "password", password));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** As our own scripts send it. */
    public Answer put(String path, String json) {
        return send(request(path)
                .header("X-Kexin-Token", token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    /** The form of that page with this button, all other fields as they stand. */
    public Answer fill(String path, String button, Map<String, String> fields) {
        return fill(get(path), button, fields);
    }

    /** The same from a page that has been open for a while. */
    public Answer fill(Answer from, String button, Map<String, String> fields) {
        Element pressed = from.page().getElementById(button);
        assertNotNull(pressed, () -> "no " + button + " at " + from.response().uri() + ": " + from.status());
        FormElement form = (FormElement) pressed.closest("form");
        Map<String, String> sent = fields(form);
        sent.putAll(fields);
        sent.put(pressed.attr("name"), pressed.attr("value"));
        return post(URI.create(form.absUrl("action")).getRawPath(), sent);
    }

    public Answer post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** The form of that page with this button and a file in its only field for one. */
    public Answer upload(String path, String button, String name, byte[] content) {
        Document page = get(path).page();
        FormElement form = (FormElement) page.getElementById(button).closest("form");
        Map<String, String> fields = fields(form);
        fields.put(button, "");
        String field = form.selectFirst("input[type=file]").attr("name");
        fields.remove(field);
        String boundary = "kexin-boundary";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, fields, field, name, content))));
    }

    /** Where the answer leads. */
    public Answer follow(Answer redirect) {
        assertEquals(302, redirect.status(), () -> redirect.notices().toString());
        return get(redirect.location());
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            Answer answer = new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
            rememberToken(answer);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** For requests that no honest page sends. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE).header("Accept-Language", language);
    }

    public String token() {
        return token;
    }

    /** The cookie that is the session. */
    public HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("kexin"))
                .findFirst()
                .orElseThrow();
    }

    private void rememberToken(Answer answer) {
        if (answer.header("Content-Type").startsWith("text/html")) {
            Element bearer = answer.page().selectFirst("input[name=token], meta[name=kexin-token]");
            if (bearer != null) {
                token = bearer.attr("value") + bearer.attr("content");
            }
        }
    }

    /** As they stand, without the buttons. */
    private static Map<String, String> fields(FormElement form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        form.select("[type=submit]").eachAttr("name").forEach(fields::remove);
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] multipart(
            String boundary, Map<String, String> fields, String file, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
