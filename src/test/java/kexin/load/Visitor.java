package kexin.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kexin.load.Wire.Answer;

/** Somebody at a browser: a session's cookie and its token, and requests that bear them. */
public final class Visitor {

    private static final Pattern SET_COOKIE = Pattern.compile("(?im)^Set-Cookie: ?([^=;]+)=([^;\\r\\n]*)");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String cookie = "";
    private String token = "";

    /** By the form, with account and password. */
    public void signIn(Wire wire, String account, String password) throws IOException {
        open(wire, "/sign-in");
        expect(302, post(wire, "/sign-in", Map.of("account", account, "password", password, "signIn", "")));
    }

    /** A page that must be there; its token is the one that is sent from now on. */
    public Answer open(Wire wire, String path) throws IOException {
        Answer answer = expect(200, wire.send(get(path)));
        keep(answer);
        token = find(answer, "(?:name=\"token\" value|name=\"kexin-token\" content)=\"([0-9a-f]+)\"");
        return answer;
    }

    public Answer put(Wire wire, String path, String body) throws IOException {
        String type = body.isEmpty() ? "" : "Content-Type: application/json\r\n";
        return wire.send(request("PUT", path, "X-Kexin-Token: " + token + "\r\n" + type, body));
    }

    /** A form with these fields besides those that every form has. */
    public Answer post(Wire wire, String path, Map<String, String> fields) throws IOException {
        StringBuilder form = new StringBuilder("form=form&token=" + token + "&jakarta.faces.ViewState=stateless");
        fields.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        String type = "Content-Type: application/x-www-form-urlencoded\r\n";
        Answer answer = wire.send(request("POST", path, type, form.toString()));
        keep(answer);
        return answer;
    }

    /** The whole request, to be sent as often as one likes. */
    public byte[] get(String path) {
        return request("GET", path, "Accept-Encoding: gzip\r\n", "");
    }

    private byte[] request(String method, String path, String headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String length = method.equals("GET") ? "" : "Content-Length: " + bytes.length + "\r\n";
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: language=zh-CN" + cookie + "\r\n"
                + headers + length + "\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** The session's cookie and whatever else is set, each under its own name. */
    private void keep(Answer answer) {
        SET_COOKIE.matcher(answer.head()).results().forEach(set -> cookies.put(set.group(1), set.group(2)));
        cookies.values().removeIf(String::isEmpty);
        cookie = cookies.entrySet().stream().map(each -> "; " + each).collect(Collectors.joining());
    }

    public static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            String where = answer.header("Location");
            throw new IllegalStateException(
                    "Expected " + status + ", got " + answer.status() + " to " + where + "\n" + answer.head() + answer.text());
        }
        return answer;
    }

    /** What the pattern's group finds in the answer. */
    public static String find(Answer answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.text());
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + answer.text());
        }
        return matcher.group(1);
    }
}
