package kexin.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.benchmark.Wire.Answer;
import kexin.benchmark.inside.Learners;

/**
 * Somebody at a browser: signed in by the form with account and password, enrolled by the button, and from then on a
 * session's cookie, its token and a place in the course.
 */
final class Learner {

    private static final String COURSE = "/courses/service-mindset";
    /** Its quiz has ten gaps. */
    private static final String LESSON = COURSE + "/what-service-is";
    private static final Pattern PAGE = Pattern.compile("href=\"(" + COURSE + "/[^\"/]+/(SM[^\"]+))\"");
    private static final Pattern REVISION = Pattern.compile("name=\"base\\.([^\"]+)\" value=\"(\\d+)\"");
    private static final Pattern GAP = Pattern.compile("data-gap=\"([^\"]+)\"");

    private final List<byte[]> pages = new ArrayList<>();
    private final List<String> pageIds = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private String cookie = "";
    private String token = "";
    private String enrolment;
    private String attempt;
    private byte[] empty;
    private int turn;

    static Learner signIn(Wire wire, int number) throws IOException {
        Learner learner = new Learner();
        String account = Learners.account(number);
        learner.open(wire, "/sign-in");
        learner.post(wire, "/sign-in", Map.of("account", account, "password", Learners.PASSWORD, "signIn", ""));
        learner.open(wire, COURSE);
        learner.post(wire, COURSE, Map.of("enrol", ""));
        learner.lookAround(wire);
        learner.begin(wire);
        learner.turn = number;
        return learner;
    }

    private void lookAround(Wire wire) throws IOException {
        String text = open(wire, COURSE).text();
        for (Matcher page = PAGE.matcher(text); page.find(); ) {
            pages.add(get(page.group(1)));
            pageIds.add(page.group(2));
        }
        enrolment = find(open(wire, LESSON + "/SM.2.1"), "data-enrolment=\"(\\d+)\"");
        empty = get("/health/plain/page");
    }

    /** The next page of the course, as its address is typed. */
    void readPage(Wire wire) throws IOException {
        expect(200, wire.send(pages.get(turn++ % pages.size())));
    }

    void readEmptyPage(Wire wire) throws IOException {
        expect(200, wire.send(empty));
    }

    void turnPage(Wire wire) throws IOException {
        put(wire, 204, "/api/enrolments/" + enrolment + "/pages/" + nextPage(), "");
    }

    void turnPlainPage(Wire wire) throws IOException {
        put(wire, 204, "/health/plain/seen/" + enrolment + "/" + nextPage(), "");
    }

    void answer(Wire wire) throws IOException {
        open(wire);
        String gap = nextGap();
        put(wire, 200, "/api/attempts/" + attempt + "/answers/" + gap, typed(revisions.merge(gap, 1, Integer::sum) - 1));
    }

    void answerPlainly(Wire wire) throws IOException {
        open(wire);
        put(wire, 200, "/health/plain/answer/" + attempt + "/" + nextGap(), typed(0));
    }

    /** The button that begins an attempt, where none is open, and the page that follows with the blanks. */
    void begin(Wire wire) throws IOException {
        if (attempt == null) {
            post(wire, LESSON + "/quiz", Map.of("begin", "", "retry", "retry", "again", ""));
        }
        Answer blanks = open(wire, LESSON + "/quiz");
        attempt = find(blanks, "data-attempt=\"(\\d+)\"");
        gaps.clear();
        revisions.clear();
        REVISION.matcher(blanks.text()).results().forEach(
                held -> revisions.put(held.group(1), Integer.parseInt(held.group(2))));
        GAP.matcher(blanks.text()).results().forEach(gap -> gaps.add(gap.group(1)));
    }

    private void open(Wire wire) throws IOException {
        if (attempt == null) {
            begin(wire);
        }
    }

    /** The button that hands in what the blanks hold, and nothing of the page that follows. */
    void submit(Wire wire) throws IOException {
        Map<String, String> form = new HashMap<>(Map.of("quiz", "quiz", "submit", "", "attempt", attempt));
        gaps.forEach(gap -> {
            form.put("gap." + gap, words());
            form.put("base." + gap, "" + revisions.getOrDefault(gap, 0));
        });
        post(wire, LESSON + "/quiz", form);
        attempt = null;
    }

    void readResult(Wire wire) throws IOException {
        expect(200, wire.send(get(LESSON + "/quiz")));
    }

    int gaps() {
        return gaps.size();
    }

    private String nextPage() {
        return pageIds.get(turn++ % pageIds.size());
    }

    private String nextGap() {
        return gaps.get(turn++ % gaps.size());
    }

    /** @param base revision of what was saved before */
    private String typed(int base) {
        return "{\"typed\":\"" + words() + "\",\"revision\":" + base + ",\"write\":\"" + attempt + "." + turn + "\"}";
    }

    private String words() {
        return "客户满意 " + turn % 1000;
    }

    private Answer open(Wire wire, String path) throws IOException {
        Answer answer = expect(200, wire.send(get(path)));
        keep(answer);
        token = find(answer, "(?:name=\"token\" value|name=\"kexin-token\" content)=\"([0-9a-f]+)\"");
        return answer;
    }

    private void put(Wire wire, int status, String path, String body) throws IOException {
        String type = body.isEmpty() ? "" : "Content-Type: application/json\r\n";
        expect(status, wire.send(request("PUT", path, "X-Kexin-Token: " + token + "\r\n" + type, body)));
    }

    private void post(Wire wire, String path, Map<String, String> fields) throws IOException {
        StringBuilder form = new StringBuilder("form=form&token=" + token + "&jakarta.faces.ViewState=stateless");
        fields.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        String type = "Content-Type: application/x-www-form-urlencoded\r\n";
        keep(expect(302, wire.send(request("POST", path, type, form.toString()))));
    }

    private byte[] get(String path) {
        return request("GET", path, "Accept-Encoding: gzip\r\n", "");
    }

    private byte[] request(String method, String path, String headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String length = method.equals("GET") ? "" : "Content-Length: " + bytes.length + "\r\n";
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: language=zh-CN" + cookie + "\r\n"
                + headers + length + "\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    private void keep(Answer answer) {
        String set = answer.header("Set-Cookie");
        if (set != null) {
            cookie = "; " + set.substring(0, set.indexOf(';'));
        }
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("Expected " + status + ", got " + answer.head() + answer.text());
        }
        return answer;
    }

    private static String find(Answer answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.text());
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + answer.text());
        }
        return matcher.group(1);
    }
}
