package kexin.load;

import static kexin.load.Visitor.expect;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kexin.load.Wire.Answer;

/**
 * An open attempt as its page shows it.
 *
 * @param path of the quiz
 * @param revisions gap key, in the order of the page, to the revision of what is saved there, 0 where nothing is
 */
public record QuizSheet(String path, String attempt, Map<String, Integer> revisions) {

    private static final Pattern GAP = Pattern.compile("data-gap=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"base\\.([^\"]+)\" value=\"(\\d+)\"");

    /** The button that begins an attempt; nothing changes where one is open. */
    public static void begin(Visitor visitor, Wire wire, String path) throws IOException {
        expect(302, visitor.post(wire, path, Map.of("begin", "", "retry", "retry", "again", "")));
    }

    /** The page with the blanks. */
    public static QuizSheet open(Visitor visitor, Wire wire, String path) throws IOException {
        Answer page = visitor.open(wire, path);
        String text = page.text();
        Map<String, Integer> revisions = new LinkedHashMap<>();
        GAP.matcher(text).results().forEach(gap -> revisions.put(gap.group(1), 0));
        REVISION.matcher(text).results().forEach(held -> revisions.put(held.group(1), Integer.parseInt(held.group(2))));
        return new QuizSheet(path, Visitor.find(page, "data-attempt=\"(\\d+)\""), revisions);
    }

    /** Sends a text that is based on that revision. */
    public Answer save(Visitor visitor, Wire wire, String gap, String typed, int base, String write) throws IOException {
        String escaped = typed.replace("\\", "\\\\").replace("\"", "\\\"");
        return visitor.put(
                wire,
                "/api/attempts/" + attempt + "/answers/" + gap,
                "{\"typed\":\"" + escaped + "\",\"revision\":" + base + ",\"write\":\"" + write + "\"}");
    }

    /** The button that hands in what the blanks hold, and nothing of the page that follows. */
    public void submit(Visitor visitor, Wire wire, UnaryOperator<String> typed) throws IOException {
        Map<String, String> form = new HashMap<>(Map.of("quiz", "quiz", "submit", "", "attempt", attempt));
        revisions.forEach((gap, revision) -> {
            form.put("gap." + gap, typed.apply(gap));
            form.put("base." + gap, "" + revision);
        });
        expect(302, visitor.post(wire, path, form));
    }
}
