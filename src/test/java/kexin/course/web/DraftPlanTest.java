package kexin.course.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.LessonDeeds;
import kexin.course.editing.NewCourse;
import kexin.course.editing.QuizDeeds;
import org.junit.jupiter.api.Test;

class DraftPlanTest {

    @Test
    void a_lesson_tells_how_many_questions_its_quiz_has_however_many_languages_they_are_in() {
        Map<String, String> begun = new TreeMap<>();
        new NewCourse("begun", new TreeMap<>(Map.of("en", "Begun", "zh-CN", "开头"))).files()
                .forEach((path, content) -> begun.put(path, new String(content, StandardCharsets.UTF_8)));
        CourseTexts texts = new CourseTexts("begun", List.of("en", "zh-CN"), begun);
        new LessonDeeds(texts).add(Map.of(), "");
        new QuizDeeds(texts, "10-lesson-1").add("L1.1", Map.of("en", "{Look} up", "zh-CN", "先{抬头}"));
        new QuizDeeds(texts, "10-lesson-1").add("L1.1", Map.of("en", "{Smile}", "zh-CN", "{微笑}"));

        List<DraftPlan.Part> lessons = DraftPlan.of(texts, List.of(), "en").lessons();

        assertEquals(List.of(2, 0), lessons.stream().map(DraftPlan.Part::questions).toList());
    }
}
