package kexin.quiz.interchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Item;

/**
 * H5P's Fill in the Blanks in, by itself or inside other contents: the package as it is downloaded, or its content.json
 * alone. A gap stands between asterisks, {@code *best/another:tip*}. source: h5p.org/fill-in-the-blanks
 */
public final class H5pBlanks {

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
            String type = parts.about().isEmpty() ? "" : H5pJson.parsed(parts.about()).getString("mainLibrary", "?");
            JsonObject content = H5pJson.parsed(parts.content());
            if (!type.equals(TYPE) && hasBlanks(content)) {
                losses.add("inside", type.isEmpty() ? String.join(", ", content.keySet()) : type);
                readInside(content);
            } else if (type.isEmpty() || type.equals(TYPE)) {
                readContent(content, "");
            } else {
                losses.add("type", type);
            }
        } catch (JsonException broken) {
            losses.add("json", Plain.line("" + broken.getMessage()));
        }
    }

    /** Question sets, columns, books and slides keep a content anywhere: {@code {"library":"H5P.Blanks 1.14","params":{…}}}. */
    private static boolean hasBlanks(JsonValue value) {
        Deque<JsonValue> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            JsonValue next = open.pop();
            if (next instanceof JsonObject object) {
                if (isBlanks(object)) {
                    return true;
                }
                open.addAll(object.values());
            } else if (next instanceof JsonArray array) {
                open.addAll(array);
            }
        }
        return false;
    }

    private static boolean isBlanks(JsonObject object) {
        return H5pJson.library(object).equals(TYPE);
    }

    private void readInside(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::readInside);
        } else if (value instanceof JsonObject object) {
            if (isBlanks(object)) {
                readContent(H5pJson.object(object, "params"), H5pJson.title(object));
            } else if (!H5pJson.library(object).isEmpty() && !hasBlanks(object)) {
                leaveOut(object);
            } else {
                object.values().forEach(this::readInside);
            }
        }
    }

    private void leaveOut(JsonObject content) {
        names.show(H5pJson.title(content));
        losses.leftOut("type", H5pJson.library(content));
    }

    private void readContent(JsonObject content, String title) {
        losses.of(title);
        if (content.get("questions") instanceof JsonArray questions) {
            listUnsaid(content);
            questions.forEach(question -> readQuestion(question, H5pJson.object(content, "behaviour"), title));
        } else if (content.containsKey("questions")) {
            losses.add("json", "questions");
        } else {
            losses.add("foreign", String.join(", ", content.keySet()));
        }
    }

    private void readQuestion(JsonValue question, JsonObject behaviour, String title) {
        if (question instanceof JsonObject other) {
            leaveOut(other);
            return;
        }
        String html = question instanceof JsonString words ? words.getString() : "";
        ItemSketch sketch = new ItemSketch(names.idWithin(title), page, losses);
        new H5pText(Plain.text(H5pText.shielded(html), losses), behaviour.getBoolean("caseSensitive", true),
                behaviour.getBoolean("acceptSpellingErrors", false), losses).into(sketch);
        sketch.item().ifPresent(items::add);
    }

    /** A group of one field was written as that field alone, and before that a picture stood by itself. */
    private static boolean hasPicture(JsonObject content) {
        JsonObject media = H5pJson.object(content, "media");
        return media.containsKey("library")
                || H5pJson.object(media, "type").containsKey("library")
                || H5pJson.object(content, "image").containsKey("path");
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
        H5pJson.object(content, "behaviour").keySet().stream()
                .filter(name -> !UNDERSTOOD.contains(name))
                .forEach(name -> losses.add("behaviour", name));
    }
}
