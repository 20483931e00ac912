package kexin.course.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.course.CourseProblem;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.LessonSource;
import kexin.course.editing.Whereabouts;

/** What a draft consists of, for its author: lessons and pages in order, with how much is to be mended in each. */
public record DraftPlan(List<Part> lessons) {

    /** A lesson. @param questions of its quiz, 0 where it has none */
    public record Part(String address, String title, List<Title> titles, int questions, List<Line> pages) {}

    /** A page. */
    public record Line(String id, String title, List<Title> titles, int flaws) {}

    /** What something is called in one language. */
    public record Title(String language, String words) {}

    /** @param language of titles, where they have it */
    static DraftPlan of(CourseTexts texts, List<CourseProblem> problems, String language) {
        Map<String, Integer> flaws = flaws(texts, problems);
        List<Part> parts = new ArrayList<>();
        for (String lesson : texts.lessons()) {
            List<String> languages = texts.languages(lesson);
            if (!languages.isEmpty()) {
                parts.add(part(texts, lesson, languages.contains(language) ? language : languages.get(0), flaws));
            }
        }
        return new DraftPlan(parts);
    }

    private static Part part(CourseTexts texts, String lesson, String language, Map<String, Integer> flaws) {
        String address = CourseTexts.address(lesson);
        LessonSource shown = texts.lesson(lesson, language);
        List<Line> pages = new ArrayList<>();
        for (String id : texts.lesson(lesson, texts.languages(lesson).get(0)).ids()) {
            List<Title> titles = texts.languages(lesson).stream()
                    .filter(each -> texts.lesson(lesson, each).has(id))
                    .map(each -> new Title(each, texts.lesson(lesson, each).title(id)))
                    .toList();
            String title = shown.has(id) ? shown.title(id) : titles.get(0).words();
            pages.add(new Line(id, title.isEmpty() ? id : title, titles, flaws.getOrDefault(address + "/" + id, 0)));
        }
        List<Title> titles = texts.languages(lesson).stream()
                .map(each -> new Title(each, texts.lesson(lesson, each).title()))
                .toList();
        return new Part(address, shown.title().isEmpty() ? address : shown.title(), titles, questions(texts, lesson), pages);
    }

    private static int questions(CourseTexts texts, String lesson) {
        return (int) texts.languages().stream()
                .flatMap(language -> texts.quiz(lesson, language).ids().stream())
                .distinct()
                .count();
    }

    private static Map<String, Integer> flaws(CourseTexts texts, List<CourseProblem> problems) {
        Map<String, Integer> flaws = new HashMap<>();
        for (CourseProblem problem : problems) {
            Whereabouts where = Whereabouts.of(texts, problem.file(), problem.line());
            flaws.merge(where.lesson() + "/" + where.page(), 1, Integer::sum);
        }
        return flaws;
    }
}
