package kexin.quiz.interchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;

/** JSON as H5P writes it: {@code {"library":"H5P.Blanks 1.14","params":{…},"metadata":{"title":"…"}}}. */
final class H5pJson {

    private static final int LONGEST = 10_000_000;

    /** The platform's parser refuses what is nested deeper; contents in contents need some thirty. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of("org.eclipse.parsson.maxDepth", 200));

    private H5pJson() {}

    /** For nesting that is too deep the parser has an exception that is not its own. */
    static JsonObject parsed(String json) {
        if (json.length() > LONGEST) {
            throw new JsonException("…");
        }
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError other) {
            throw new JsonException("" + other.getMessage(), other);
        }
    }

    /** An empty one may be written as an empty list. */
    static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** Its name without the version, empty if this is no content. */
    static String library(JsonObject content) {
        String library = content.getString("library", "");
        int space = library.indexOf(' ');
        return space < 0 ? library : library.substring(0, space);
    }

    static String title(JsonObject content) {
        return Plain.line(object(content, "metadata").getString("title", ""));
    }
}
