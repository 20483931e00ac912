package kexin.reliability;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import kexin.load.Visitor;
import kexin.load.Wire.Answer;

/**
 * What the server said to an answer that was sent to it.
 *
 * @param saved whether it is in the database
 * @param revision of what is there
 * @param typed what is there instead, where it is not saved
 */
record Reply(boolean saved, int revision, String typed) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int STALE = 409;

    static Reply of(Answer answer) {
        boolean saved = answer.status() != STALE;
        if (saved) {
            Visitor.expect(200, answer);
        }
        try (JsonReader reader = JSON.createReader(new StringReader(answer.text()))) {
            JsonObject there = reader.readObject();
            return new Reply(saved, there.getInt("revision", 0), there.getString("typed", ""));
        }
    }
}
