package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kexin.http.Answer;
import kexin.http.Caller;

/** An employee at a course, by plain HTTP: what pages and their scripts do, in one call each. */
public record Learner(Caller caller, String course) {

    /** Enrolled, with no page opened yet. */
    public static Learner enrolled(Caller caller, String course) {
        Answer enrolled = caller.fill("/courses/" + course, "enrol", Map.of());
        assertEquals(302, enrolled.status());
        return new Learner(caller, course);
    }

    /** Addresses of all pages, in order, without the quizzes. */
    public List<String> pages() {
        return caller.get("/courses/" + course).page().select(".outline .line:not(.quiz)").eachAttr("href");
    }

    public long enrolment() {
        String id = caller.get(pages().get(0)).page().select("#reading").attr("data-enrolment");
        return Long.parseLong(id);
    }

    public Learner readingEverything() {
        long enrolment = enrolment();
        for (String page : pages()) {
            String id = page.substring(page.lastIndexOf('/') + 1);
            assertEquals(204, caller.put("/api/enrolments/" + enrolment + "/pages/" + id, "").status());
        }
        return this;
    }

    /** Begins a try; the page with its blanks. */
    public Answer begin(String lesson) {
        Answer before = caller.get(quiz(lesson));
        String button = before.page().getElementById("begin") == null ? "again" : "begin";
        return caller.follow(caller.fill(before, button, Map.of()));
    }

    /** Saves the first text of a gap. */
    public Answer save(long attempt, String gap, String typed) {
        return save(attempt, gap, typed, 0);
    }

    public Answer save(long attempt, String gap, String typed, int base) {
        return caller.put(answer(attempt, gap), typed(typed, base));
    }

    public static String answer(long attempt, String gap) {
        return "/api/attempts/" + attempt + "/answers/" + gap;
    }

    /** A write of its own that is based on this revision. */
    public static String typed(String text, int base) {
        return Json.createObjectBuilder()
                .add("typed", text)
                .add("revision", base)
                .add("write", UUID.randomUUID().toString())
                .build()
                .toString();
    }

    /** Submits an open quiz page with these words in its blanks, in reading order; the marked page. */
    public Answer submit(Answer filling, String... words) {
        return caller.follow(send(filling, words));
    }

    /** The same, and the very answer to it. */
    public Answer send(Answer filling, String... words) {
        Map<String, String> typed = new TreeMap<>();
        List<String> blanks = filling.page().select("input[data-gap]").eachAttr("name");
        for (int place = 0; place < words.length; place++) {
            typed.put(blanks.get(place), words[place]);
        }
        return caller.fill(filling, "submit", typed);
    }

    public static long attempt(Answer filling) {
        return Long.parseLong(filling.page().select("#items").attr("data-attempt"));
    }

    public static List<String> gaps(Answer filling) {
        return filling.page().select("input[data-gap]").eachAttr("data-gap");
    }

    /** Address of the certificate, once all is done. */
    public String certificate() {
        return caller.get("/courses/" + course).page().select("a[href*=/certificates/]").attr("href");
    }

    public String quiz(String lesson) {
        return "/courses/" + course + "/" + lesson + "/quiz";
    }
}
