package kexin.course.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kexin.Refused;
import kexin.course.Editing;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.LessonDeeds;
import kexin.course.editing.PageDeeds;
import kexin.course.editing.QuizDeeds;
import kexin.faces.Body;

/**
 * {@code PUT /api/drafts/{course}/deeds} with {@code {"deed":"page.move","lesson":"greeting","page":"CT.1.2","to":0}}:
 * changes what a draft consists of, in all its languages at once. Answers 200 with {@code {"name":"…"}}, the id or address
 * of what is new, empty where nothing is.
 */
@WebServlet("/-/api/draft-deed")
public class DraftDeedServlet extends Door {

    private static final long serialVersionUID = 1L;

    @Inject
    private Editing editing;

    @Override
    JsonObject answer(String course, JsonObject said) {
        Function<CourseTexts, String> deed = deed(said);
        return Body.JSON.createObjectBuilder().add("name", editing.rearrange(trainer(), course, deed)).build();
    }

    private static Function<CourseTexts, String> deed(JsonObject said) {
        String name = said.getString("deed");
        return switch (name.substring(0, Math.max(0, name.indexOf('.')))) {
            case "lesson" -> texts -> lesson(name, said, texts);
            case "page" -> texts -> page(name, said, texts);
            case "quiz" -> texts -> quiz(name, said, new QuizDeeds(texts, texts.lesson(said.getString("lesson"))));
            default -> throw Refused.unknown();
        };
    }

    private static String lesson(String name, JsonObject said, CourseTexts texts) {
        LessonDeeds lessons = new LessonDeeds(texts);
        if (name.equals("lesson.add")) {
            return lessons.add(words(said.getJsonObject("titles")), said.getString("address", "").strip());
        }
        String lesson = texts.lesson(said.getString("lesson"));
        switch (name) {
            case "lesson.delete" -> lessons.delete(lesson);
            case "lesson.move" -> lessons.move(lesson, said.getInt("to"));
            case "lesson.rename" -> words(said.getJsonObject("titles")).forEach((language, title) ->
                    lessons.rename(lesson, language, title));
            default -> throw Refused.unknown();
        }
        return "";
    }

    private static String page(String name, JsonObject said, CourseTexts texts) {
        PageDeeds pages = new PageDeeds(texts, texts.lesson(said.getString("lesson")));
        String page = said.getString("page", "");
        switch (name) {
            case "page.add":
                return pages.add(page);
            case "page.copy":
                return pages.copy(page);
            case "page.delete":
                pages.delete(page);
                return "";
            case "page.move":
                if (said.containsKey("into")) {
                    return pages.move(page, texts.lesson(said.getString("into")), said.getInt("to"));
                }
                pages.move(page, said.getInt("to"));
                return "";
            case "page.rename":
                words(said.getJsonObject("titles")).forEach((language, title) -> pages.rename(page, language, title));
                return "";
            case "page.say":
                pages.say(page, said.getString("key"), said.getString("value").strip());
                return "";
            default:
                throw Refused.unknown();
        }
    }

    private static String quiz(String name, JsonObject said, QuizDeeds quiz) {
        switch (name) {
            case "quiz.add":
                return quiz.add(said.getString("page"), words(said.getJsonObject("statements")));
            case "quiz.delete":
                quiz.delete(said.getString("item"));
                return "";
            case "quiz.move":
                quiz.move(said.getString("item"), said.getInt("to"));
                return "";
            case "quiz.set":
                quiz.set(said.getString("key"), said.getString("value"));
                return "";
            default:
                throw Refused.unknown();
        }
    }

    private static Map<String, String> words(JsonObject byLanguage) {
        Map<String, String> words = new HashMap<>();
        byLanguage.forEach((language, value) -> words.put(language, ((JsonString) value).getString()));
        return words;
    }
}
