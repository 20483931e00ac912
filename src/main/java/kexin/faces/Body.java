package kexin.faces;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/** What a script says in a request, and what it is told: small objects of JSON. */
public final class Body {

    /** Looked up once: {@code jakarta.json.Json} searches every library of the application anew with each call. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private Body() {}

    /** Empty where it is none, or longer than so many characters; an object without anything where nothing was said. */
    public static Optional<JsonObject> read(HttpServletRequest request, int longest) throws IOException {
        char[] body = new char[longest];
        int length = 0;
        for (int read; length < longest && (read = request.getReader().read(body, length, longest - length)) > 0; ) {
            length += read;
        }
        if (length == 0) {
            return Optional.of(JsonObject.EMPTY_JSON_OBJECT);
        }
        try (JsonReader json = JSON.createReader(new StringReader(new String(body, 0, length)))) {
            return Optional.of(json.readObject());
        } catch (JsonException | ClassCastException noJson) {
            return Optional.empty();
        }
    }

    public static void send(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(body);
    }
}
