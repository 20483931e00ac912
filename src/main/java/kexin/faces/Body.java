package kexin.faces;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/** What a script says in a request, and what it is told: small objects of JSON. */
public final class Body {

    /** Looked up once: {@code jakarta.json.Json} searches every library of the application anew with each call. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private static final int PART = 8192;

    private Body() {}

    /** Empty where it is none, or longer than so many characters; an object without anything where nothing was said. */
    public static Optional<JsonObject> read(HttpServletRequest request, int longest) throws IOException {
        String body = text(request.getReader(), longest);
        if (body.isEmpty()) {
            return Optional.of(JsonObject.EMPTY_JSON_OBJECT);
        }
        try (JsonReader json = JSON.createReader(new StringReader(body))) {
            return Optional.of(json.readObject());
        } catch (JsonException | ClassCastException noJson) {
            return Optional.empty();
        }
    }

    /** Takes as much memory as was said, however much may be. */
    private static String text(Reader reader, int longest) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[Math.min(PART, longest)];
        for (int read; (read = reader.read(part, 0, Math.min(part.length, longest - text.length()))) > 0; ) {
            text.append(part, 0, read);
        }
        return text.toString();
    }

    public static void send(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(body);
    }
}
