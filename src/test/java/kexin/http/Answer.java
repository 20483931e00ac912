package kexin.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the server answered, as it came: no redirect was followed. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    /** Empty where there is no such header. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads, as a path of the site; empty where it is none. */
    public String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** What the page says of the deed that led to it. */
    public List<String> notices() {
        return page().select(".notices li, .field > .notice").eachText();
    }
}
