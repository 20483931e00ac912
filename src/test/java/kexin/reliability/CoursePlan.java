package kexin.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kexin.quiz.cloze.ClozeReader;

/**
 * What a course asks of its learners, as the folders of the repository say.
 *
 * @param lessons slug to page ids, in order
 * @param answers gap key to the best answer
 */
record CoursePlan(String slug, Map<String, List<String>> lessons, Map<String, String> answers) {

    static final List<String> SLUGS =
            List.of("service-mindset", "telephone-etiquette", "deportment", "communication", "complaint-process");

    private static final Pattern LESSON = Pattern.compile("\\d+-(.+)\\.zh-CN\\.md");
    private static final Pattern PAGE = Pattern.compile("(?m)^id: *(\\S+)");

    static List<CoursePlan> all() throws IOException {
        List<CoursePlan> plans = new ArrayList<>();
        for (String slug : SLUGS) {
            plans.add(of(slug));
        }
        return plans;
    }

    private static CoursePlan of(String slug) throws IOException {
        Map<String, List<String>> lessons = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (Path file : files(Path.of("courseware", slug))) {
            lessons.put(lesson(file), PAGE.matcher(Files.readString(file)).results().map(page -> page.group(1)).toList());
        }
        for (Path file : files(Path.of("quizzes", slug))) {
            ClozeReader.read(Files.readString(file)).text().gaps().forEach(gap -> answers.put(gap.key(), gap.best()));
        }
        return new CoursePlan(slug, lessons, answers);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> LESSON.matcher("" + file.getFileName()).matches()).sorted().toList();
        }
    }

    private static String lesson(Path file) {
        return LESSON.matcher("" + file.getFileName()).replaceFirst("$1");
    }

    String path() {
        return "/courses/" + slug;
    }

    String quiz(String lesson) {
        return path() + "/" + lesson + "/quiz";
    }

    String firstPage() {
        String lesson = lessons.keySet().iterator().next();
        return path() + "/" + lesson + "/" + lessons.get(lesson).get(0);
    }

    int pages() {
        return lessons.values().stream().mapToInt(List::size).sum();
    }
}
