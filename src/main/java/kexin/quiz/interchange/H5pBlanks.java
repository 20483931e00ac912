package kexin.quiz.interchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Item;

/**
 * H5P's Fill in the Blanks in: the package as it is downloaded, or its content.json alone. A gap stands between
 * asterisks, {@code *best/another:tip*}. source: h5p.org/fill-in-the-blanks
 */
public final class H5pBlanks {

    private static final int LONGEST = 10_000_000;
    private static final String TYPE = "H5P.Blanks";

    /** Of the behaviour settings, those that mean something here. */
    private static final Set<String> UNDERSTOOD = Set.of("caseSensitive", "acceptSpellingErrors");

    private final Losses losses = new Losses();
    private final Names names = new Names(losses);
    private final String page;
    private final List<Item> items = new ArrayList<>();

    private H5pBlanks(String page) {
        this.page = page;
    }

    /** @param page the items are said to mirror */
    public static Imported read(byte[] file, String page) {
        H5pBlanks reader = new H5pBlanks(page);
        H5pPackage.read(file, reader.losses).ifPresent(reader::read);
        return new Imported(new ClozeText(OptionalInt.empty(), reader.items), reader.losses.all());
    }

    private void read(H5pPackage parts) {
        try {
            String type = parts.about().isEmpty() ? TYPE : object(parts.about()).getString("mainLibrary", "?");
            if (!type.equals(TYPE)) {
                losses.add("type", type);
            } else {
                readContent(object(parts.content()));
            }
        } catch (JsonException broken) {
            losses.add("json", Plain.line("" + broken.getMessage()));
        } catch (ClassCastException other) {
            losses.add("json", "questions");
        }
    }

    /** The parser has plain exceptions for nesting that is too deep, and none at all for deeper still. */
    private static JsonObject object(String json) {
        if (json.length() > LONGEST) {
            throw new JsonException("…");
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError other) {
            throw new JsonException("" + other.getMessage(), other);
        }
    }

    private void readContent(JsonObject content) {
        if (!content.containsKey("questions")) {
            losses.add("foreign", String.join(", ", content.keySet()));
            return;
        }
        listUnsaid(content);
        JsonObject behaviour = object(content, "behaviour");
        JsonArray questions = content.getJsonArray("questions");
        for (JsonValue question : questions) {
            String html = question instanceof JsonString words ? words.getString() : "";
            ItemSketch sketch = new ItemSketch(names.id("", ""), page, losses);
            new H5pText(Plain.text(H5pText.shielded(html), losses), behaviour.getBoolean("caseSensitive", true),
                    behaviour.getBoolean("acceptSpellingErrors", false), losses).into(sketch);
            sketch.item().ifPresent(items::add);
        }
    }

    /** An empty one may be written as an empty list. */
    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** A group of one field was written as that field alone, and before that a picture stood by itself. */
    private static boolean hasPicture(JsonObject content) {
        JsonObject media = object(content, "media");
        return media.containsKey("library")
                || object(media, "type").containsKey("library")
                || object(content, "image").containsKey("path");
    }

    private void listUnsaid(JsonObject content) {
        String task = Plain.line(Plain.text(content.getString("text", ""), losses));
        if (!task.isEmpty()) {
            losses.add("task", task);
        }
        if (hasPicture(content)) {
            losses.add("media", "media");
        }
        if (("" + content.get("overallFeedback")).contains("\"feedback\"")) {
            losses.add("general", "overallFeedback");
        }
        object(content, "behaviour").keySet().stream()
                .filter(name -> !UNDERSTOOD.contains(name))
                .forEach(name -> losses.add("behaviour", name));
    }
}
